package ebb.report;

import static ebb.report.Draft.because;
import static ebb.report.Draft.own;
import static ebb.report.Draft.reason;

import ebb.fact.Complaint;
import ebb.fact.ComplaintTheme;
import ebb.fact.FactType;
import ebb.fact.Role;
import ebb.fact.Setting;
import ebb.fact.Stage;
import ebb.fact.Voice;
import ebb.finding.Audience;
import ebb.finding.Need;
import ebb.finding.Pattern;
import ebb.finding.PatternKind;
import ebb.finding.Question;
import ebb.finding.Strength;
import ebb.finding.Topic;
import ebb.finding.UnmetNeed;
import ebb.finding.Verdict;
import ebb.finding.Weight;
import ebb.formulation.DiscussionPoint;
import ebb.formulation.Formulation;
import ebb.formulation.NeedFinding;
import ebb.formulation.OpenQuestion;
import ebb.formulation.PatternFinding;
import ebb.formulation.Reasons;
import java.util.List;

/** A couple whose name, words and everything made of them are whatever somebody typed. */
final class HostileCase {

    private HostileCase() {
    }

    static Formulation formulation(String typed, String quote) {
        Draft draft = new Draft(typed, null);
        draft.person("a", typed, Role.CLIENT, true);
        draft.person("b", "Bo", Role.PARTNER, false);
        draft.couple("r1", Stage.MARRIED, null, "a", "b");
        Complaint complaint = draft.fact(new Complaint("c1", "a", "b", ComplaintTheme.AFFECTION, 3, Voice.DIRECTLY,
                null, own(quote)));
        draft.ratings("a", own(), 3, null, 7, 1, 10, 0, 5, 4);
        Reasons reasons = because(reason(Weight.STRONG, "A rule", "C55", typed + " said: “" + quote + "”", complaint));
        draft.patterns.add(new PatternFinding(Pattern.of(PatternKind.DEMAND_WITHDRAW, "a", "b"), Strength.STRONG,
                reasons));
        draft.needs.add(new NeedFinding(new UnmetNeed("a", Need.LOVE), Strength.MODERATE, reasons));
        draft.verdict(Verdict.NOT_GOOD_ENOUGH_FOR, List.of("a"), reasons, "a", "b");
        draft.points.add(new DiscussionPoint(Topic.NAME_THE_NEED, 1, List.of("a", "b"), Audience.JOINT, "A topic",
                typed + ": " + quote, List.of(typed + "?", quote), List.of("C52"), List.of("love"), reasons));
        draft.questions.add(new OpenQuestion(new Question(FactType.FEAR, "of", null, "a", Setting.ALONE),
                "a", typed + "?", quote, List.of(), reasons));
        draft.notAsked.add("fear.b");
        return draft.done();
    }
}
