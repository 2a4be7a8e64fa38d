package ebb.training.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ebb.training.ErrorKind;
import ebb.training.Exercise;
import ebb.training.Likelihood;
import ebb.training.Outcome;
import ebb.training.PairQuestion;
import ebb.training.Panel;
import ebb.training.Part;
import ebb.training.Tutoring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each way to do an exercise, line by line, with known answers; and that lines can be replayed. */
class RoundsTest {

    private final Exercise dishes = Tutoring.shipped("the-quiet-dishes");

    private static <R extends Round> R typed(R round, String... lines) {
        for (String line : lines) {
            round.answer(line);
        }
        return round;
    }

    private static void refused(Round round, String line, String says) {
        List<String> before = round.ask();
        assertThatThrownBy(() -> round.answer(line)).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(says);
        assertThat(round.ask()).isEqualTo(before);
    }

    private static double measure(Debrief debrief, String name) {
        return debrief.outcome().measures().stream().filter(measure -> measure.name().equals(name)).findFirst().orElseThrow().value();
    }

    private static List<ErrorKind> slips(Debrief debrief) {
        return debrief.outcome().slips().stream().map(Outcome.Slip::kind).toList();
    }

    @Test
    void aFormulationIsCommittedToStepByStep() {
        FormulateRound round = typed(new FormulateRound(dishes, Tutoring.KNOWLEDGE.phrases()), "6 9 15", "",
                "love Nadia 80% : 6, f1", "autonomy tom", "-", "", "demand-withdraw nadia > tom : 9", "", "",
                "break-the-chase", "say-it-directly", "", "yes");

        assertThat(round.done()).isTrue();
        assertThat(round.given().seen()).containsExactly("#6", "#9", "#15");
        assertThat(round.given().of(Part.NEEDS)).singleElement().satisfies(pick -> {
            assertThat(pick.id()).isEqualTo("need:love@nadia");
            assertThat(pick.certainty()).isEqualTo(80);
            assertThat(pick.rests()).containsExactly("#6", "f1");
        });
        assertThat(round.given().picks()).extracting(pick -> pick.id()).containsExactly("need:love@nadia",
                "pattern:demand-withdraw@nadia,tom", "topic:break-the-chase", "topic:say-it-directly");
        assertThat(round.given().notEnough()).isFalse();
    }

    @Test
    void whatIsNotUnderstoodIsToldAndChangesNothing() {
        FormulateRound round = typed(new FormulateRound(dishes, Tutoring.KNOWLEDGE.phrases()), "", "");

        refused(round, "loove nadia", "\"loove\" is none of the needs; write one of love, ");
        refused(round, "love maria", "There is nobody called \"maria\"; the people are nadia, tom.");
        refused(round, "love nadia 300%", "A certainty is in percent, from 0 to 100.");
        refused(round, "love nadia : 99", "There is no sentence or fact \"99\" in this case.");
        assertThat(round.answer("?")).contains("  love – love (feeling loved)");
        assertThat(round.given().picks()).isEmpty();
        refused(typed(round, "", "", "", ""), "perhaps", "Write yes or no.");
    }

    /** The screenings of this case are called s1 to s4, and its sentences are numbered too. */
    @Test
    void aNumberIsASentenceWhateverFactsAreCalled() {
        FormulateRound round = typed(new FormulateRound(dishes, Tutoring.KNOWLEDGE.phrases()), "2", "", "love nadia : 4");

        assertThat(round.given().picks().get(0).rests()).containsExactly("#4");
        assertThat(dishes.cited("#4")).isEmpty();
        assertThat(dishes.cited("s4")).containsExactly("s4");
        assertThat(dishes.cited("#18")).containsExactlyInAnyOrder("s1", "s2", "s3", "s4");
    }

    @Test
    void theSameLinesLeadToTheSameStateHoweverOftenItIsLeft() {
        List<String> lines = List.of("6 9", "", "love nadia : 6", "", "", "", "name-the-need", "", "yes");
        Supplier<FormulateRound> fresh = () -> new FormulateRound(dishes, Tutoring.KNOWLEDGE.phrases());
        FormulateRound whole = typed(fresh.get(), lines.toArray(String[]::new));

        for (int left = 0; left < lines.size(); left++) {
            FormulateRound first = typed(fresh.get(), lines.subList(0, left).toArray(String[]::new));
            FormulateRound again = typed(fresh.get(), lines.subList(0, left).toArray(String[]::new));
            assertThat(again.ask()).isEqualTo(first.ask());
            assertThat(typed(again, lines.subList(left, lines.size()).toArray(String[]::new)).given()).isEqualTo(whole.given());
        }
    }

    @Test
    void askingFindsFactsAndSafetyIsAskedAlone() {
        InquireRound round = new InquireRound(dishes, Tutoring.KNOWLEDGE, Tutoring.EXPLAINER);

        assertThat(round.answer("fear abandonment nadia alone")).contains("f1").contains("Nadia fears being left");
        assertThat(round.answer("fear abandonment nadia alone")).isEqualTo("Nothing new comes of it.");
        assertThat(round.answer("find children")).contains("screening child-at-risk");
        assertThat(round.answer("find friends")).contains("  outside-life friendship – Who are your friends");
        assertThat(round.answer("find afraid of being left")).startsWith("  fear abandonment – ").doesNotContain("{");
        assertThat(round.answer("find xylophone")).startsWith("No question speaks of that");
        refused(round, "fear loneliness nadia", "\"loneliness\" is no term of fear; the terms are abandonment, ");
        typed(round, "complaint nadia", "withdrawal tom", "rating nadia", "outside-life nadia", "screening nadia alone",
                "screening tom together", "stop");
        Debrief debrief = round.debrief();

        assertThat(round.done()).isTrue();
        assertThat(measure(debrief, "found")).isEqualTo(1);
        assertThat(measure(debrief, "safety")).isCloseTo(0.625, within(1e-9));
        assertThat(slips(debrief)).containsExactly(ErrorKind.SAFETY_MISPLACED);
    }

    @Test
    void economyIsMeasuredByTheEnginesOwnQuestionsSafetyAside() {
        Debrief quick = typed(new InquireRound(dishes, Tutoring.KNOWLEDGE, Tutoring.EXPLAINER), "screening nadia alone",
                "screening tom alone", "withdrawal tom", "complaint nadia", "stop").debrief();
        Debrief slow = typed(new InquireRound(dishes, Tutoring.KNOWLEDGE, Tutoring.EXPLAINER), "belief tom", "belief nadia",
                "barrier tom", "event tom", "wound tom", "wound nadia", "expectation tom", "reflection tom", "stop").debrief();

        assertThat(quick.entries()).extracting(Debrief.Entry::says).anySatisfy(says -> assertThat(says)
                .startsWith("Safety aside you asked 2 questions and found 2 of 5; with 2 of its own choosing the engine would have found "));
        assertThat(measure(quick, "economy")).isEqualTo(1);
        assertThat(measure(slow, "economy")).isZero();
        assertThat(slow.entries().stream().flatMap(entry -> entry.details().stream()))
                .contains("8 questions of yours brought nothing new.");
    }

    @Test
    void whoStopsAtOnceClosesTooEarlyAndMissesSafety() {
        Debrief debrief = typed(new InquireRound(dishes, Tutoring.KNOWLEDGE, Tutoring.EXPLAINER), "stop").debrief();

        assertThat(measure(debrief, "found")).isZero();
        assertThat(measure(debrief, "safety")).isZero();
        assertThat(slips(debrief)).contains(ErrorKind.PREMATURE_CLOSURE, ErrorKind.SAFETY_MISSED);
    }

    @Test
    void aDangerIsNotToldWhileTheOtherOneListens() {
        Exercise book = Tutoring.shipped("the-account-book");
        InquireRound together = new InquireRound(book, Tutoring.KNOWLEDGE, Tutoring.EXPLAINER);
        InquireRound alone = new InquireRound(book, Tutoring.KNOWLEDGE, Tutoring.EXPLAINER);

        assertThat(together.answer("screening fear-of-partner marianne together"))
                .isEqualTo("With the other one listening: “Everything is fine.”");
        assertThat(alone.answer("screening fear-of-partner marianne alone")).contains("y2");
        assertThat(new InquireRound(dishes, Tutoring.KNOWLEDGE, Tutoring.EXPLAINER).answer("screening partner-violence tom"))
                .isEqualTo("With the other one listening: “Everything is fine.”");
    }

    @Test
    void spansAreScoredOneByOne() {
        Debrief debrief = typed(new ReadRound(dishes, Tutoring.KNOWLEDGE.phrases()),
                "fear abandonment nadia : That one evening the van just doesn't come back.",
                "withdrawal solitude tom : When her voice goes up he goes out to the van",
                "screening partner-violence nadia : Each seen alone for ten minutes",
                "screening fear-of-partner tom : Each seen alone for ten minutes",
                "fear rejection tom : Tom looks at the carpet", "").debrief();
        Map<String, Double> credits = new HashMap<>();
        debrief.outcome().items().stream().filter(Outcome.Item::expected).forEach(item -> credits.put(item.id(), item.credit()));

        assertThat(credits).containsEntry("span:f1", 1.0).containsEntry("span:w1", 0.7).containsEntry("span:c1", 0.0)
                .containsEntry("span:s1", 1.0).doesNotContainKeys("span:s2", "span:s3", "span:g2");
        assertThat(debrief.outcome().items().stream().filter(item -> !item.expected())).hasSize(1);
        assertThat(measure(debrief, "spans")).isCloseTo(2 * 2.7 / (credits.size() + 4), within(1e-9));
    }

    @Test
    void oneMoreFactIsKeyedByTheRulesAndByAPanelWhereThereIsOne() {
        List<Concordance.Item> items = Concordance.items(dishes, Tutoring.ASSESSOR.rules(dishes), Tutoring.EXPLAINER,
                Tutoring.KNOWLEDGE);
        assertThat(items).hasSizeGreaterThanOrEqualTo(4);
        assertThat(items).extracting(Concordance.Item::key).contains(Likelihood.MORE, Likelihood.UNCHANGED);
        assertThat(items).extracting(Concordance.Item::id).doesNotHaveDuplicates();
        String[] right = items.stream().map(item -> item.key().term()).toArray(String[]::new);

        Function<Panel, OneMoreFactRound> round = panel -> new OneMoreFactRound(items, panel, Tutoring.KNOWLEDGE);

        assertThat(items.stream().collect(Collectors.groupingBy(Concordance.Item::fact, Collectors.counting())).values())
                .allSatisfy(times -> assertThat(times).isLessThanOrEqualTo(2));
        assertThat(measure(typed(round.apply(Panel.NONE), right).debrief(), "concordance")).isEqualTo(1);
        refused(round.apply(Panel.NONE), "perhaps", "Write +, = or -.");

        Panel panel = new Panel(Map.of(items.get(0).id(), Map.of(Likelihood.MORE, 6, Likelihood.UNCHANGED, 3)));
        Map<String, Double> worth = new HashMap<>();
        for (String answer : List.of("+", "=", "-")) {
            String[] answers = right.clone();
            answers[0] = answer;
            worth.put(answer, typed(round.apply(panel), answers).debrief().outcome().items().get(0).credit());
        }
        assertThat(worth).isEqualTo(Map.of("+", 1.0, "=", 0.5, "-", 0.0));
    }

    @Test
    void theDecidingFactOfAPairIsFoundOrNot() {
        PairQuestion pair = PairQuestion.of(Tutoring.ASSESSOR.rules(dishes), Tutoring.ASSESSOR.rules(dishes.twin().intake()));
        Debrief found = typed(new PairRound(dishes, pair, Tutoring.KNOWLEDGE), "9", "1 2 3", "It was agreed.").debrief();
        Debrief missed = typed(new PairRound(dishes, pair, Tutoring.KNOWLEDGE), "4", "0", "No idea.").debrief();

        assertThat(measure(found, "deciding-fact")).isEqualTo(1);
        assertThat(measure(found, "findings")).isEqualTo(1);
        assertThat(measure(missed, "deciding-fact")).isZero();
        assertThat(measure(missed, "findings")).isZero();
        assertThat(slips(missed)).contains(ErrorKind.MISSED_FACT, ErrorKind.MISSING_LINK);
        refused(new PairRound(dishes, pair, Tutoring.KNOWLEDGE), "which?", "\"which?\" is no number of a sentence");
        refused(typed(new PairRound(dishes, pair, Tutoring.KNOWLEDGE), "9"), "99999999999", "\"99999999999\" is no number of the list");
        refused(typed(new PairRound(dishes, pair, Tutoring.KNOWLEDGE), "9", "0"), " ", "Say why in a few words");
    }
}
