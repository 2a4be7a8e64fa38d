package ebb.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.fact.Asked;
import ebb.fact.AskedAnswer;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Fear;
import ebb.fact.Intake;
import ebb.fact.PartialDate;
import ebb.fact.PresentEvidence;
import ebb.fact.Rating;
import ebb.fact.Setting;
import ebb.fact.SourceKind;
import ebb.fact.Withdrawal;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Answers as people type them. */
class AnswerTest {

    private static final Intake TWO = Given.of("""
            {"case": "two", "people": [{"id": "ana", "role": "client"}, {"id": "bo", "role": "client"}],
             "relationship": {"between": ["ana", "bo"], "attending": ["ana", "bo"]},
             "complaints": [{"id": "c1", "by": "ana", "about": "bo", "theme": "conversation", "intensity": 5,
                             "voiced": "accusingly"}],
             "fears": [{"id": "fear-1", "by": "ana", "of": "rejection"}]}""");
    private static final List<NextQuestion> QUESTIONS = Given.EXPLAINER.ask(TWO, 200);

    private static NextQuestion question(Predicate<NextQuestion> which) {
        return QUESTIONS.stream().filter(which).findFirst().orElseThrow();
    }

    private static NextQuestion fear() {
        return question(next -> next.question().id().equals("question:fear.abandonment@ana"));
    }

    private static Fact added(NextQuestion question, String typed) {
        return ((Edit.Added) new AnswerReader(question).read(typed).get(0)).fact();
    }

    @Test
    void takesTheNumberOfAnAnswerOrItsWord() {
        assertThat(((Fear) added(fear(), "2")).presentEvidence()).isEqualTo(PresentEvidence.SOME);
        assertThat(added(fear(), " Some ")).isEqualTo(added(fear(), "2"));
        assertThat(added(fear(), "so")).isEqualTo(added(fear(), "2"));
        assertThat(((Asked) added(fear(), "no")).answer()).isEqualTo(AskedAnswer.DENIED);
        assertThat(((Asked) added(fear(), "declined")).answer()).isEqualTo(AskedAnswer.DECLINED);
        assertThat(((Asked) added(fear(), "unsure")).answer()).isEqualTo(AskedAnswer.UNSURE);
    }

    @Test
    void takesAScoreForWhatItIs() {
        NextQuestion rating = question(next -> next.question().fact() == FactType.RATING);

        for (int score = 0; score <= 10; score++) {
            assertThat(((Rating) added(rating, "" + score)).score()).isEqualTo(score);
        }
        assertThatThrownBy(() -> added(rating, "11")).isInstanceOf(UnknownNameException.class);
    }

    @Test
    void namesTheAnswersThereAre() {
        assertThatThrownBy(() -> added(fear(), "sometimes")).isInstanceOfSatisfying(UnknownNameException.class,
                unknown -> assertThat(unknown.candidates()).containsExactly("none", "some", "clear", "no"));
        assertThatThrownBy(() -> added(fear(), "0")).isInstanceOf(UnknownNameException.class);
        assertThatThrownBy(() -> added(fear(), "5")).isInstanceOf(UnknownNameException.class);
        assertThatThrownBy(() -> added(fear(), "n")).isInstanceOf(UnknownNameException.class);
    }

    @Test
    void asksForAllWaysOfSteppingBackAtOnce() {
        NextQuestion steppingBack = question(next -> next.question().fact() == FactType.WITHDRAWAL);

        assertThat(QUESTIONS).filteredOn(next -> next.wording().equals(steppingBack.wording())
                && next.question().who().equals(steppingBack.question().who())).hasSize(1);
        assertThat(added(steppingBack, "silence")).isInstanceOf(Withdrawal.class);
        assertThat(new AnswerReader(steppingBack).read("none")).hasSize(7)
                .allSatisfy(edit -> assertThat(((Edit.Added) edit).fact()).isInstanceOf(Asked.class));
    }

    @Test
    void isRecordedUnderAFreeIdOnTheWordOfWhomeverItWasPutTo() {
        List<Edit> recorded = new AnswerRecord(TWO, fear()).of(new AnswerReader(fear()).read("clear"), "It is real",
                PartialDate.parse("2026-05-04"), true);

        assertThat(recorded).singleElement().satisfies(edit -> {
            Fact fact = ((Edit.Added) edit).fact();
            assertThat(fact.id()).isEqualTo("fear-2");
            assertThat(fact.told().kind()).isEqualTo(SourceKind.SELF_REPORT);
            assertThat(fact.told().teller()).isEqualTo("ana");
            assertThat(fact.told().quote()).isEqualTo("It is real");
            assertThat(fact.told().noted().text()).isEqualTo("2026-05-04");
            assertThat(fact.told().inConfidence()).isTrue();
        });
    }

    /** While somebody is in danger from the partner, nobody else is asked anything but for safety. */
    @Test
    void theOneWhoMayEndangerIsNotAsked() {
        Intake danger = Given.of("""
                {"case": "two", "people": [{"id": "ana", "role": "client"}, {"id": "bo", "role": "client"}],
                 "relationship": {"between": ["ana", "bo"], "attending": ["ana", "bo"]},
                 "safetySignals": [{"id": "s1", "about": "ana", "by": "bo", "kind": "partner-violence", "recency": "current"}]}""");

        assertThat(Given.EXPLAINER.ask(danger, 200)).isNotEmpty().allSatisfy(next -> {
            assertThat(next.question().setting()).isEqualTo(Setting.ALONE);
            assertThat(next.question().who().equals("ana") || next.question().fact() == FactType.SCREENING).isTrue();
        });
    }
}
