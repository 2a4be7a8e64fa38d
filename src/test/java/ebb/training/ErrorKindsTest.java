package ebb.training;

import static ebb.training.Tutoring.answer;
import static ebb.training.Tutoring.pick;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** For every kind of error, an answer that makes it and nothing graver about the same finding. */
class ErrorKindsTest {

    private final Exercise dishes = Tutoring.shipped("the-quiet-dishes");

    private static List<Remark> about(Exercise exercise, Answer answer, String finding) {
        return Tutoring.ASSESSOR.assess(exercise, answer).remarks().stream()
                .filter(remark -> remark.finding().equals(finding)).toList();
    }

    private static List<ErrorKind> kinds(Exercise exercise, Answer answer, String finding) {
        return about(exercise, answer, finding).stream().map(Remark::kind).toList();
    }

    @Test
    void aFactThatWasNotNoticedIsMissed() {
        Answer given = new Answer(List.of(pick("pattern:unilateral-backing-off@tom,nadia", dishes, null, "w1")), List.of(), false);

        Remark remark = about(dishes, given, "need:love@nadia").get(0);
        assertThat(remark.kind()).isEqualTo(ErrorKind.MISSED_FACT);
        assertThat(remark.quotes()).anySatisfy(quote -> assertThat(quote).contains("the van just doesn't come back"));
        assertThat(remark.rule()).startsWith("Needs:");
        assertThat(remark.claims()).isNotEmpty();
        assertThat(remark.practise()).isNotBlank();
    }

    @Test
    void aFactThatWasNoticedAndNotUsedIsUnused() {
        Answer given = new Answer(List.of(), List.of("s15", "c1", "g1"), false);

        assertThat(kinds(dishes, given, "need:love@nadia")).containsExactly(ErrorKind.UNUSED_FACT);
    }

    @Test
    void aStepNotMadeFromFactsThatWereUsedIsAMissingLink() {
        Answer given = answer(pick("need:love@nadia", dishes, null, "c1", "f1", "g1"));

        Remark remark = about(dishes, given, "pattern:accusation-hides-fear@nadia,tom").get(0);
        assertThat(remark.kind()).isEqualTo(ErrorKind.MISSING_LINK);
        assertThat(remark.rule()).isEqualTo("Accusation hides fear: an accusation beside a fear that little bears out");
        assertThat(remark.claims().stream().map(claim -> claim.id()).collect(Collectors.toList())).containsExactly("C59", "C60");
    }

    @Test
    void whatTheCaseDoesNotCarryIsOverReach() {
        Answer given = answer(pick("need:special-status@nadia", dishes, 70, "c1"));

        Remark remark = about(dishes, given, "need:special-status@nadia").get(0);
        assertThat(remark.kind()).isEqualTo(ErrorKind.OVER_REACH);
        assertThat(remark.against()).containsExactly(
                "Nobody and nothing else comes first in this note; it is not about rank but about being loved.");
    }

    @Test
    void rolesTheWrongWayRoundAreNearlyRight() {
        Answer given = answer(pick("pattern:demand-withdraw@tom,nadia", dishes, null, "w1"));

        assertThat(kinds(dishes, given, "pattern:demand-withdraw@tom,nadia")).containsExactly(ErrorKind.MISTAKEN_ROLE);
    }

    @Test
    void toSettleWhereNotEnoughIsKnownIsPremature() {
        Exercise sparse = Tutoring.shipped("nothing-to-report");

        Remark remark = about(sparse, answer(pick("need:love@oisin", sparse, 60, "w1")), "need:love@oisin").get(0);
        assertThat(remark.kind()).isEqualTo(ErrorKind.PREMATURE_CLOSURE);
        assertThat(remark.against().get(0)).startsWith("Ask first: ");
    }

    @Test
    void anotherPersonsAccountOfAnInnerLifeIsHearsay() {
        Exercise told = Tutoring.shipped("what-she-feels");

        assertThat(kinds(told, answer(pick("pattern:old-fear-new-partner@sunniva,gregor", told, 60, "f1", "x1")),
                "pattern:old-fear-new-partner@sunniva,gregor")).containsExactly(ErrorKind.HEARSAY_AS_FACT);
    }

    @Test
    void aDangerPassedByIsSafetyMissed() {
        Exercise book = Tutoring.shipped("the-account-book");
        Assessment assessment = Tutoring.ASSESSOR.assess(book, answer(pick("need:protection@marianne", book, null, "y1", "y2")));

        assertThat(assessment.remarks().stream().filter(remark -> remark.kind() == ErrorKind.SAFETY_MISSED).map(Remark::finding))
                .containsExactlyInAnyOrder("caution:coercive-control@marianne", "caution:fear-of-partner@marianne",
                        "topic:safety-first");
        assertThat(assessment.remarks().get(0).kind()).isEqualTo(ErrorKind.SAFETY_MISSED);
    }

    @Test
    void aDangerForTheWrongPersonOrTooLateIsMisplaced() {
        Exercise book = Tutoring.shipped("the-account-book");

        assertThat(kinds(book, answer(pick("caution:fear-of-partner@viktor", book, null, "y2")), "caution:fear-of-partner@viktor"))
                .containsExactly(ErrorKind.SAFETY_MISPLACED);
        assertThat(kinds(book, answer(pick("topic:honour-the-fear", book, null), pick("topic:safety-first", book, null)),
                "topic:safety-first")).containsExactly(ErrorKind.SAFETY_MISPLACED);
    }

    @Test
    void adviceThatHasToWaitWouldHarm() {
        Exercise book = Tutoring.shipped("the-account-book");

        Remark byAuthor = about(book, answer(pick("topic:is-it-realistic", book, null)), "topic:is-it-realistic").get(0);
        Remark byRules = about(book, answer(pick("topic:recharge", book, null)), "topic:recharge").get(0);
        assertThat(byAuthor.kind()).isEqualTo(ErrorKind.HARMFUL_ADVICE);
        assertThat(byAuthor.against().get(0)).startsWith("To weigh whether her fear is realistic");
        assertThat(byRules.kind()).isEqualTo(ErrorKind.HARMFUL_ADVICE);
    }

    @Test
    void whereRulesAndExpertDifferBothAreTold() {
        Exercise book = Tutoring.shipped("the-account-book");
        Assessment assessment = Tutoring.ASSESSOR.assess(book, answer(pick("need:autonomy@marianne", book, null, "c2")));

        Assessment.Contested room = assessment.contested().stream()
                .filter(one -> one.finding().equals("need:autonomy@marianne")).findFirst().orElseThrow();
        assertThat(room.expert()).isFalse();
        assertThat(room.given()).isTrue();
        assertThat(room.rules()).contains("Control by Viktor over Marianne was named");
        assertThat(room.because()).startsWith("True in the dictionary sense");
        assertThat(assessment.scores().of(Part.NEEDS).given()).isZero();
    }
}
