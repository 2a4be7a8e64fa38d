package ebb.report;

import static ebb.report.Draft.because;
import static ebb.report.Draft.inConfidence;
import static ebb.report.Draft.own;
import static ebb.report.Draft.reason;
import static ebb.report.Draft.through;
import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Account;
import ebb.fact.Fear;
import ebb.fact.FearKind;
import ebb.fact.PresentEvidence;
import ebb.fact.Role;
import ebb.finding.Need;
import ebb.finding.Pattern;
import ebb.finding.PatternKind;
import ebb.finding.Strength;
import ebb.finding.UnmetNeed;
import ebb.finding.Verdict;
import ebb.finding.Weight;
import ebb.formulation.Confidence;
import ebb.formulation.NeedFinding;
import ebb.formulation.PatternFinding;
import ebb.formulation.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    private final Fear open = new Fear("f1", "ann", FearKind.REJECTION, PresentEvidence.NONE, null, own());

    @Test
    void marksWhatRestsOnItAtFirstHand() {
        Confidence confidence = Confidence.of(draft(inConfidence("I am afraid.")).done());
        assertThat(confidence.any()).isTrue();
        assertThat(confidence.behind("need:love@ann")).isTrue();
    }

    @Test
    void marksWhatRestsOnItAtSecondHand() {
        Draft draft = draft(inConfidence("I am afraid."));
        draft.patterns.add(new PatternFinding(Pattern.of(PatternKind.WALLED_OFF, "ann"), Strength.POSSIBLE,
                because(through(weak(), "need:love@ann"))));
        Confidence confidence = Confidence.of(draft.done());
        assertThat(confidence.behind("pattern:walled-off@ann")).isTrue();
        assertThat(confidence.behind(through(weak(), "pattern:walled-off@ann"))).isTrue();
    }

    @Test
    void leavesTheRestUnmarked() {
        Draft draft = draft(inConfidence("I am afraid."));
        draft.needs.add(new NeedFinding(new UnmetNeed("ben", Need.AUTONOMY), Strength.POSSIBLE,
                because(reason(Weight.WEAK, "A rule", "C06", "Because", open))));
        assertThat(Confidence.of(draft.done()).behind("need:autonomy@ben")).isFalse();
    }

    @Test
    void marksRatherTooMuchWhereItCannotTrace() {
        Confidence confidence = Confidence.of(draft(inConfidence("I am afraid.")).done());
        assertThat(confidence.behind("satisfaction:unhappy@ann")).isTrue();
        assertThat(confidence.behind("withholding:all-but-protection.fear-of-partner@ann")).isTrue();
        assertThat(confidence.behind("satisfaction:unhappy@ben")).isFalse();
    }

    @Test
    void marksNothingWhereNothingWasConfided() {
        Confidence confidence = Confidence.of(draft(own("I am afraid.")).done());
        assertThat(confidence.any()).isFalse();
        assertThat(confidence.behind("need:love@ann")).isFalse();
        assertThat(confidence.behind("satisfaction:unhappy@ann")).isFalse();
    }

    @Test
    void doesNotRunInCircles() {
        Draft draft = draft(inConfidence("I am afraid."));
        draft.patterns.add(new PatternFinding(Pattern.of(PatternKind.CURE_ALL, "ben"), Strength.POSSIBLE,
                because(through(weak(), "pattern:cure-all@ben"))));
        assertThat(Confidence.of(draft.done()).behind("pattern:cure-all@ben")).isFalse();
    }

    private Draft draft(Account told) {
        Draft draft = new Draft("a-case", null);
        draft.person("ann", "Ann", Role.CLIENT, true);
        draft.person("ben", "Ben", Role.CLIENT, true);
        Fear fear = draft.fact(new Fear("f0", "ann", FearKind.ABANDONMENT, PresentEvidence.NONE, null, told));
        draft.fact(open);
        draft.needs.add(new NeedFinding(new UnmetNeed("ann", Need.LOVE), Strength.MODERATE,
                because(reason(Weight.MODERATE, "A rule", "C52", "Because", fear))));
        draft.verdict(Verdict.UNDETERMINED, List.of(), Draft.NONE, "ann", "ben");
        return draft;
    }

    private static Reason weak() {
        return reason(Weight.WEAK, "Another rule", "C16", "Because");
    }
}
