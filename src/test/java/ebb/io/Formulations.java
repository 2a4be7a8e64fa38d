package ebb.io;

import ebb.fact.Criterion;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.FearKind;
import ebb.fact.Intake;
import ebb.fact.SafetyKind;
import ebb.fact.Setting;
import ebb.finding.Antecedent;
import ebb.finding.Audience;
import ebb.finding.Caution;
import ebb.finding.CriterionState;
import ebb.finding.ExpectationStyle;
import ebb.finding.Need;
import ebb.finding.Pattern;
import ebb.finding.PatternKind;
import ebb.finding.Question;
import ebb.finding.Reminder;
import ebb.finding.ReminderKind;
import ebb.finding.Strength;
import ebb.finding.Topic;
import ebb.finding.UnmetNeed;
import ebb.finding.Urgency;
import ebb.finding.Verdict;
import ebb.finding.Weight;
import ebb.formulation.AlsoConsider;
import ebb.formulation.AntecedentFinding;
import ebb.formulation.CautionFinding;
import ebb.formulation.CriterionRating;
import ebb.formulation.DiscussionPoint;
import ebb.formulation.ExpectationFinding;
import ebb.formulation.Formulation;
import ebb.formulation.GoodEnough;
import ebb.formulation.NeedFinding;
import ebb.formulation.OpenQuestion;
import ebb.formulation.PatternFinding;
import ebb.formulation.Reason;
import ebb.formulation.Reasons;
import ebb.formulation.RuleBaseVersion;
import ebb.formulation.WithheldTopic;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Formulations built by hand, with every kind of entry in them. */
final class Formulations {
    private static final Reasons NONE = new Reasons(List.of(), List.of());

    private Formulations() {
    }

    /** What might be concluded about Rowan and Sky. */
    static Formulation rowanAndSky() {
        return of(Inputs.good("rowan-and-sky.json").intake());
    }

    /** About as much as a long case brings: some 15 KB of JSON. */
    static Formulation large() {
        Formulation one = rowanAndSky();
        return new Formulation(one.intake(), one.rulebase(), one.cautions(), many(one.needs(), 3),
                many(one.patterns(), 4), many(one.antecedents(), 2), many(one.expectations(), 1), one.goodEnough(),
                one.perRelationship(), many(one.discussionPoints(), 5), one.withheld(), one.alsoConsider(),
                many(one.openQuestions(), 4), one.notAsked());
    }

    private static <T> List<T> many(List<T> list, int times) {
        return Collections.nCopies(times, list).stream().flatMap(List::stream).toList();
    }

    /** The formulation of an intake about which nothing could be concluded. */
    static Formulation empty(Intake intake) {
        return new Formulation(intake, new RuleBaseVersion("0.1.0", "sha256:00"), List.of(), List.of(), List.of(),
                List.of(), List.of(), new GoodEnough(List.of(), Verdict.UNDETERMINED, List.of(), NONE, List.of()),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Formulation of(Intake intake) {
        Reason complaint = new Reason("Needs: too little conversation may mean not feeling loved", List.of("C52", "C55"),
                facts(intake, "c1"), List.of(), Weight.MODERATE, false, true,
                "Rowan complains of too little conversation: \u201cYou never talk to me, you don't care.\u201d");
        Reason chase = new Reason("Demand-withdraw: one presses while the other retreats", List.of("C22", "C23"),
                facts(intake, "c1", "w1"), List.of("need:love@rowan"), Weight.STRONG, true, false,
                "Rowan presses for more talk, and Sky steps back into work.");
        Reason trusted = new Reason("Needs: shown trustworthiness speaks against it", List.of("C49"),
                facts(intake, "d1"), List.of(), Weight.WEAK, false, true, "Sky has shown themselves trustworthy.");
        Reasons both = new Reasons(List.of(complaint, chase), List.of(trusted));
        Reasons one = new Reasons(List.of(complaint), List.of());
        GoodEnough verdict = new GoodEnough(List.of("rowan", "sky"), Verdict.NOT_GOOD_ENOUGH_FOR, List.of("rowan"),
                one, List.of(
                        new CriterionRating("rowan", Criterion.COMPANIONSHIP, CriterionState.THIN, 3),
                        new CriterionRating("sky", Criterion.COMPANIONSHIP, CriterionState.NOT_ASKED, null)));
        return new Formulation(intake, new RuleBaseVersion("0.1.0", "sha256:0f1e"),
                List.of(new CautionFinding(new Caution(SafetyKind.PARTNER_VIOLENCE, "rowan", Urgency.UNSCREENED),
                        "Violence by Sky toward Rowan",
                        "It may be over. Ask each of the two, alone.", List.of(Topic.SAY_IT_DIRECTLY, Topic.THICKER_SKIN),
                        one)),
                List.of(new NeedFinding(new UnmetNeed("rowan", Need.LOVE), Strength.STRONG, both),
                        new NeedFinding(new UnmetNeed("sky", Need.AUTONOMY), Strength.POSSIBLE, one)),
                List.of(new PatternFinding(Pattern.of(PatternKind.DEMAND_WITHDRAW, "rowan", "sky"), Strength.STRONG, both),
                        new PatternFinding(Pattern.of(PatternKind.WALLED_OFF, "sky"), Strength.MODERATE, one),
                        new PatternFinding(Pattern.of(PatternKind.OLD_DEBT, "rowan"), Strength.POSSIBLE, NONE)),
                List.of(new AntecedentFinding(new Antecedent("rowan", "x1", FearKind.ABANDONMENT), Strength.MODERATE,
                        one)),
                List.of(new ExpectationFinding("rowan", ExpectationStyle.PERFECTIONIST, List.of("e1"),
                                Strength.MODERATE, one),
                        new ExpectationFinding("sky", ExpectationStyle.UNDETERMINED, List.of(), null, NONE)),
                verdict, List.of(verdict),
                List.of(new DiscussionPoint(Topic.BREAK_THE_CHASE, 1, List.of("rowan", "sky"), Audience.JOINT,
                        "The chase and the retreat", "Rowan presses and Sky retreats; each may be answering the other.",
                        List.of("When it starts, what does each of you do first?", "What would help you to stay?"),
                        List.of("C22", "C23"), List.of("demand-withdraw"), one)),
                List.of(new WithheldTopic(Topic.THICKER_SKIN, List.of("withholding:what-loads.self-harm@rowan"),
                        "It would put a load on Rowan.")),
                List.of(new AlsoConsider(Reminder.of(ReminderKind.BEREAVEMENT, "rowan"),
                        "A loss may explain more than any pattern.", one)),
                List.of(new OpenQuestion(new Question(FactType.SCREENING, "result", SafetyKind.PARTNER_VIOLENCE, "sky",
                                Setting.ALONE), "sky", "Have you ever felt unsafe at home?", "Nobody has asked Sky yet.",
                                List.of(), NONE),
                        new OpenQuestion(new Question(FactType.WITHDRAWAL, "feltAs", null, "rowan", Setting.JOINT), "rowan",
                                "How was it for you when Sky went to work?", "It tells how the retreat was taken.",
                                List.of("C26"), NONE)),
                List.of("ratings.sky.overall-happiness", "ratings.rowan.affection"));
    }

    private static List<Fact> facts(Intake intake, String... ids) {
        return Stream.of(ids)
                .map(id -> intake.facts().stream().filter(fact -> fact.id().equals(id)).findFirst().orElseThrow())
                .toList();
    }
}
