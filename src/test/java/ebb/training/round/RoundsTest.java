package ebb.training.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ebb.training.ErrorKind;
import ebb.training.Exercise;
import ebb.training.Likelihood;
import ebb.training.Outcome;
import ebb.training.PairQuestion;
import ebb.training.Part;
import ebb.training.Tutoring;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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

    private static double measure(Debrief debrief, String name) {
        return debrief.outcome().measures().stream().filter(measure -> measure.name().equals(name)).findFirst().orElseThrow().value();
    }

    private static List<ErrorKind> slips(Debrief debrief) {
        return debrief.outcome().slips().stream().map(Outcome.Slip::kind).toList();
    }

    @Test
    void aFormulationIsCommittedToStepByStep() {
        FormulateRound round = typed(new FormulateRound(dishes, Tutoring.KNOWLEDGE.phrases()), "6 9 15", "",
                "love Nadia 80% : 6, f1", "loove nadia", "autonomy tom", "-", "", "demand-withdraw nadia > tom : 9", "", "",
                "break-the-chase", "say-it-directly", "", "perhaps", "yes");

        assertThat(round.done()).isTrue();
        assertThat(round.given().seen()).containsExactly("s6", "s9", "s15");
        assertThat(round.given().of(Part.NEEDS)).singleElement().satisfies(pick -> {
            assertThat(pick.id()).isEqualTo("need:love@nadia");
            assertThat(pick.certainty()).isEqualTo(80);
            assertThat(pick.rests()).containsExactly("s6", "f1");
        });
        assertThat(round.given().picks()).extracting(pick -> pick.id()).containsExactly("need:love@nadia",
                "pattern:demand-withdraw@nadia,tom", "topic:break-the-chase", "topic:say-it-directly");
        assertThat(round.given().notEnough()).isFalse();
    }

    @Test
    void whatIsNotUnderstoodIsToldAndChangesNothing() {
        FormulateRound round = typed(new FormulateRound(dishes, Tutoring.KNOWLEDGE.phrases()), "", "");

        assertThat(round.answer("loove nadia")).startsWith("\"loove\" is none of the needs; write one of love, ");
        assertThat(round.answer("love maria")).isEqualTo("There is nobody called \"maria\"; the people are nadia, tom.");
        assertThat(round.answer("love nadia 300%")).isEqualTo("A certainty is in percent, from 0 to 100.");
        assertThat(round.answer("love nadia : 99")).isEqualTo("There is no sentence or fact \"99\" in this case.");
        assertThat(round.answer("?")).contains("  love – love (feeling loved)");
        assertThat(round.given().picks()).isEmpty();
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
        typed(round, "complaint nadia", "withdrawal tom", "rating nadia", "outside-life nadia", "screening nadia alone",
                "screening tom together", "stop");
        Debrief debrief = round.debrief();

        assertThat(round.done()).isTrue();
        assertThat(measure(debrief, "found")).isEqualTo(1);
        assertThat(measure(debrief, "safety")).isCloseTo(0.625, within(1e-9));
        assertThat(slips(debrief)).containsExactly(ErrorKind.SAFETY_MISPLACED);
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
    }

    @Test
    void spansAreScoredOneByOne() {
        Debrief debrief = typed(new ReadRound(dishes, Tutoring.KNOWLEDGE.phrases()),
                "fear abandonment nadia : That one evening the van just doesn't come back.",
                "withdrawal solitude tom : When her voice goes up he goes out to the van",
                "fear rejection tom : Tom looks at the carpet", "").debrief();
        Map<String, Double> credits = new HashMap<>();
        debrief.outcome().items().stream().filter(Outcome.Item::expected).forEach(item -> credits.put(item.id(), item.credit()));

        assertThat(credits).containsEntry("span:f1", 1.0).containsEntry("span:w1", 0.7).containsEntry("span:c1", 0.0);
        assertThat(debrief.outcome().items().stream().filter(item -> !item.expected())).hasSize(1);
        assertThat(measure(debrief, "spans")).isCloseTo(2 * 1.7 / (credits.size() + 3), within(1e-9));
    }

    @Test
    void oneMoreFactIsKeyedByTheRulesAndByAPanelWhereThereIsOne() {
        List<Concordance.Item> items = Concordance.items(dishes, Tutoring.ASSESSOR.rules(dishes), Tutoring.EXPLAINER,
                Tutoring.KNOWLEDGE);
        assertThat(items).hasSizeGreaterThanOrEqualTo(4);
        assertThat(items).extracting(Concordance.Item::key).contains(Likelihood.MORE, Likelihood.UNCHANGED);
        assertThat(items).extracting(Concordance.Item::id).doesNotHaveDuplicates();
        String[] right = items.stream().map(item -> item.key().term()).toArray(String[]::new);

        assertThat(measure(typed(new OneMoreFactRound(dishes, items), right).debrief(), "concordance")).isEqualTo(1);
        Map<Likelihood, Integer> votes = new EnumMap<>(Map.of(Likelihood.MORE, 6, Likelihood.UNCHANGED, 3, Likelihood.LESS, 0));
        Exercise judged = new Exercise(dishes.name(), dishes.title(), 1, dishes.aims(), dishes.note(), dishes.presenting(),
                dishes.intake(), dishes.quotes(), dishes.expert(), dishes.commentary(), List.of(), List.of(), List.of(), null,
                Map.of(items.get(0).id(), votes));
        List<Concordance.Item> first = items.subList(0, 1);
        assertThat(measure(typed(new OneMoreFactRound(judged, first), "+").debrief(), "concordance")).isEqualTo(1);
        assertThat(measure(typed(new OneMoreFactRound(judged, first), "=").debrief(), "concordance")).isEqualTo(0.5);
        assertThat(measure(typed(new OneMoreFactRound(judged, first), "-").debrief(), "concordance")).isZero();
    }

    @Test
    void theDecidingFactOfAPairIsFoundOrNot() {
        PairQuestion pair = PairQuestion.of(Tutoring.ASSESSOR.rules(dishes), Tutoring.ASSESSOR.rules(dishes.twin().intake()));
        Debrief found = typed(new PairRound(dishes, pair, Tutoring.KNOWLEDGE), "which?", "9", "1 2 3", "", "It was agreed.").debrief();
        Debrief missed = typed(new PairRound(dishes, pair, Tutoring.KNOWLEDGE), "4", "0", "No idea.").debrief();

        assertThat(measure(found, "deciding-fact")).isEqualTo(1);
        assertThat(measure(found, "findings")).isEqualTo(1);
        assertThat(measure(missed, "deciding-fact")).isZero();
        assertThat(measure(missed, "findings")).isZero();
        assertThat(slips(missed)).contains(ErrorKind.MISSED_FACT, ErrorKind.MISSING_LINK);
    }
}
