package ebb.report;

import static ebb.report.Draft.because;
import static ebb.report.Draft.by;
import static ebb.report.Draft.inConfidence;
import static ebb.report.Draft.observed;
import static ebb.report.Draft.own;
import static ebb.report.Draft.reason;
import static ebb.report.Draft.through;
import static ebb.report.Draft.weighed;

import ebb.fact.Afterwards;
import ebb.fact.Answer;
import ebb.fact.Belief;
import ebb.fact.BeliefKind;
import ebb.fact.Complaint;
import ebb.fact.ComplaintTheme;
import ebb.fact.Conduct;
import ebb.fact.ConductKind;
import ebb.fact.Criterion;
import ebb.fact.Event;
import ebb.fact.EventKind;
import ebb.fact.Expectation;
import ebb.fact.ExpectationKind;
import ebb.fact.FactType;
import ebb.fact.Fear;
import ebb.fact.FearKind;
import ebb.fact.FeltAs;
import ebb.fact.Inflicter;
import ebb.fact.Level;
import ebb.fact.Manner;
import ebb.fact.OutsideKind;
import ebb.fact.OutsideLevel;
import ebb.fact.OutsideLife;
import ebb.fact.PartialDate;
import ebb.fact.PresentEvidence;
import ebb.fact.Recency;
import ebb.fact.Role;
import ebb.fact.SafetyKind;
import ebb.fact.SafetySignal;
import ebb.fact.Screening;
import ebb.fact.ScreeningResult;
import ebb.fact.Setting;
import ebb.fact.Stage;
import ebb.fact.Voice;
import ebb.fact.Withdrawal;
import ebb.fact.WithdrawalPattern;
import ebb.fact.Wound;
import ebb.fact.WoundKind;
import ebb.fact.WoundState;
import ebb.finding.Antecedent;
import ebb.finding.Audience;
import ebb.finding.Caution;
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
import ebb.formulation.DiscussionPoint;
import ebb.formulation.ExpectationFinding;
import ebb.formulation.Formulation;
import ebb.formulation.NeedFinding;
import ebb.formulation.OpenQuestion;
import ebb.formulation.PatternFinding;
import ebb.formulation.Reason;
import ebb.formulation.Reasons;
import java.time.LocalDate;
import java.util.List;

/**
 * A full case: both attend, six topics, hearsay, things told in confidence, a derived need and a danger that is over.
 * The fullest page a brief has to hold.
 */
final class RowanAndSky {

    private final Draft draft = new Draft("rowan-and-sky", LocalDate.of(2026, 3, 2));

    private final Complaint conversation = draft.fact(new Complaint("c1", "rowan", "sky",
            ComplaintTheme.CONVERSATION, 4, Voice.ACCUSINGLY, null, own("You never talk to me, you don't care.")));
    private final Complaint demands = draft.fact(new Complaint("c2", "sky", "rowan", ComplaintTheme.DEMANDS, 3,
            Voice.DIRECTLY, null, own("I come in and it starts before my coat is off.")));
    private final Withdrawal work = draft.fact(new Withdrawal("w1", "sky", "rowan", WithdrawalPattern.INTO_WORK,
            Answer.NO, Answer.NO, Manner.HURTFUL, null, Afterwards.UNRESOLVED, null, FeltAs.HURTFUL, by("rowan")));
    private final Expectation everything = draft.fact(new Expectation("e1", "rowan", "sky",
            ExpectationKind.BE_EVERYTHING, Level.ABSOLUTE, null, own()));
    private final Fear left = draft.fact(new Fear("f1", "rowan", FearKind.ABANDONMENT, PresentEvidence.NONE, null,
            own("One day you just won't come back.")));
    private final Fear swallowed = draft.fact(new Fear("f2", "sky", FearKind.ENGULFMENT, PresentEvidence.SOME, null,
            by("rowan")));
    private final Wound neglect = draft.fact(new Wound("x1", "rowan", Inflicter.PARENT, WoundKind.NEGLECT,
            WoundState.OPEN, own()));
    private final Wound domination = draft.fact(new Wound("x2", "sky", Inflicter.SIBLING, WoundKind.DOMINATION,
            WoundState.OPEN, inConfidence("My brother ran my life.")));
    private final OutsideLife friends = draft.fact(new OutsideLife("o1", "rowan", OutsideKind.FRIENDSHIP,
            OutsideLevel.NONE, own()));
    private final Conduct reassures = draft.fact(new Conduct("d1", "sky", ConductKind.REASSURES, observed()));
    private final Belief notCaring = draft.fact(new Belief("l1", "rowan", BeliefKind.WITHDRAWAL_MEANS_NOT_CARING,
            own()));
    private final Event birth = draft.fact(new Event("v1", List.of("rowan", "sky"), EventKind.BIRTH,
            PartialDate.parse("2025-08"), 200, own()));
    private final SafetySignal over = draft.fact(new SafetySignal("z1", "rowan", null, SafetyKind.SELF_HARM,
            Recency.PAST, PartialDate.parse("2021"), own()));

    static Formulation formulation() {
        return new RowanAndSky().written();
    }

    private Formulation written() {
        draft.person("rowan", "Rowan", Role.CLIENT, true);
        draft.person("sky", "Sky", Role.CLIENT, true);
        draft.couple("r1", Stage.MARRIED, "2019-06", "rowan", "sky");
        draft.ratings("rowan", own(), 3, 2, 7, 3, 8, 4, 3, 3);
        draft.ratings("sky", own(), 6, 6, 3, 6, 2, 4, null, 6);
        draft.fact(new Screening("s1", "rowan", SafetyKind.PARTNER_VIOLENCE, ScreeningResult.NEGATIVE, Setting.ALONE,
                PartialDate.parse("2026-02-16"), own()));
        draft.fact(new Screening("s2", "rowan", SafetyKind.SELF_HARM, ScreeningResult.NEGATIVE, Setting.ALONE,
                PartialDate.parse("2026-02-16"), own()));
        safety();
        patterns();
        needs();
        origins();
        topics();
        questions();
        return draft.done();
    }

    private void safety() {
        draft.cautions.add(new CautionFinding(new Caution(SafetyKind.SELF_HARM, "rowan", Urgency.NOTED),
                "Self harm (Rowan)",
                "Rowan harmed themselves in the past and was screened negative on 16 February 2026; ask again when"
                        + " things change.", List.of(),
                because(reason(Weight.STRONG, "Safety: past and screened since", "",
                        "Rowan reported self-harm in 2021 and was screened negative since.", over))));
    }

    private void patterns() {
        Reason presses = reason(Weight.STRONG,
                "Demand-withdraw: one presses with too-little complaints while the other retreats", "C22, C23",
                "Rowan complains of too little conversation while Sky withdraws into work", conversation, work);
        Reason blamed = reason(Weight.MODERATE, "Demand-withdraw: a complaint of demands beside a withdrawal", "C23",
                "Sky complains of too many demands and withdraws into work", demands, work);
        Reason again = new Reason("Demand-withdraw: an accusation beside a withdrawal", List.of("C60"),
                List.of(conversation, work), List.of(), Weight.WEAK, false, false,
                "Rowan's complaint comes as an accusation");
        Reason soothed = reason(Weight.WEAK, "Demand-withdraw: reassurance speaks against", "C59",
                "Sky was seen to give reassurance", reassures);
        pattern(Pattern.of(PatternKind.DEMAND_WITHDRAW, "rowan", "sky"), Strength.STRONG,
                weighed(List.of(presses, blamed, again), soothed));
        pattern(Pattern.of(PatternKind.ACCUSATION_HIDES_FEAR, "rowan", "sky"), Strength.STRONG,
                because(reason(Weight.STRONG, "Accusation: a fear of being left behind an accusation", "C59, C60",
                        "Rowan fears being left and puts the complaint as an accusation", conversation, left)));
        pattern(Pattern.of(PatternKind.MISREAD_WITHDRAWAL, "rowan", "sky"), Strength.MODERATE,
                because(reason(Weight.MODERATE, "Misread: an unexplained withdrawal is read as not caring", "C65",
                        "Sky's withdrawal was not explained and Rowan holds that withdrawal means not caring", work,
                        notCaring)));
        pattern(Pattern.of(PatternKind.TOO_CLOSE_FOR_COMFORT, "sky", "rowan"), Strength.POSSIBLE,
                because(reason(Weight.MODERATE, "Too close: a fear of being swallowed up", "C01",
                        "Sky is said to fear being swallowed up, and complains of demands", swallowed, demands)));
        pattern(Pattern.of(PatternKind.ALL_EGGS_IN_ONE_BASKET, "rowan", "sky"), Strength.POSSIBLE,
                because(reason(Weight.MODERATE, "All eggs: everything is expected of one", "C08",
                        "Rowan expects Sky to be everything and has no friends", everything, friends)));
        pattern(Pattern.of(PatternKind.NARROWED_LIFE, "rowan"), Strength.POSSIBLE,
                because(reason(Weight.MODERATE, "Narrowed life: no friendships", "C36, C68", "Rowan has no friends",
                        friends)));
    }

    private void pattern(Pattern pattern, Strength strength, Reasons reasons) {
        draft.patterns.add(new PatternFinding(pattern, strength, reasons));
    }

    private void needs() {
        Reason talk = reason(Weight.MODERATE, "Needs: too little conversation may mean not feeling loved", "C52, C55",
                "Rowan complains of too little conversation and fears being left", conversation, left);
        Reason rated = reason(Weight.MODERATE, "Needs: affection rated low", "C71", "Rowan rates affection 2 of 10",
                draft.facts.stream().filter(fact -> fact.id().equals("g-rowan-1")).findFirst().orElseThrow());
        draft.needs.add(new NeedFinding(new UnmetNeed("rowan", Need.LOVE), Strength.STRONG,
                weighed(List.of(talk, rated), reason(Weight.WEAK, "Needs: reassurance is given", "C59",
                        "Sky was seen to give reassurance", reassures))));
        draft.needs.add(new NeedFinding(new UnmetNeed("sky", Need.AUTONOMY), Strength.MODERATE,
                because(reason(Weight.MODERATE, "Needs: too many demands may mean too little room", "C06, C54",
                        "Sky complains of too many demands", demands),
                        reason(Weight.MODERATE, "Needs: a fear of being swallowed up", "C06",
                                "Sky is said to fear being swallowed up", swallowed))));
        draft.needs.add(new NeedFinding(new UnmetNeed("rowan", Need.SPECIAL_STATUS), Strength.POSSIBLE,
                because(reason(Weight.MODERATE, "Needs: work comes first", "C52",
                        "Sky withdraws into work, and Rowan takes it as hurtful", work))));
        Reasons absolute = because(reason(Weight.MODERATE, "Expectations: one partner is to be everything", "C08",
                "Rowan expects Sky to be everything, and nothing less will do", everything));
        draft.expectations.add(new ExpectationFinding("rowan", ExpectationStyle.STRAINED, List.of("e1"),
                Strength.MODERATE, absolute));
        draft.expectations.add(new ExpectationFinding("sky", ExpectationStyle.UNDETERMINED, List.of(), null,
                Draft.NONE));
        draft.verdict(Verdict.NOT_GOOD_ENOUGH_FOR, List.of("rowan"), because(through(
                reason(Weight.STRONG, "Good enough: one unhappy partner is enough", "C73",
                        "Rowan rates overall happiness 3 of 10"), "satisfaction:unhappy@rowan")), "rowan", "sky");
    }

    private void origins() {
        draft.antecedents.add(new AntecedentFinding(new Antecedent("rowan", "x1", FearKind.ABANDONMENT),
                Strength.MODERATE, because(through(reason(Weight.MODERATE, "Where from: neglect and a fear of being"
                        + " left", "C50", "Rowan knew neglect as a child, and now fears being left although nothing"
                        + " bears it out", left, neglect), "need:love@rowan"))));
        draft.antecedents.add(new AntecedentFinding(new Antecedent("sky", "x2", Need.AUTONOMY), Strength.POSSIBLE,
                because(through(reason(Weight.WEAK, "Where from: being ruled and a need for room", "C16, C17",
                        "Sky was ruled by a brother, and may need room now", domination), "need:autonomy@sky"))));
        draft.reminders.add(new AlsoConsider(Reminder.of(ReminderKind.BIRTH, List.of("rowan", "sky")),
                "A child was born to Rowan and Sky in August 2025; short nights may explain more than any pattern.",
                because(reason(Weight.MODERATE, "Also consider: a birth within the last year", "",
                        "A child was born in August 2025", birth))));
    }

    private void topics() {
        topic(1, Topic.BREAK_THE_CHASE, Audience.JOINT, "The chase and the retreat",
                "Rowan presses for conversation, Sky goes into work, and each calls up the other.",
                List.of("What do you each notice first, just before it starts?",
                        "Sky, when you go to your desk, what are you hoping will happen?",
                        "What would each of you need to do one thing differently this week?"), "C22, C23",
                "pattern:demand-withdraw@rowan,sky", "rowan", "sky");
        topic(2, Topic.SAY_IT_DIRECTLY, Audience.INDIVIDUAL, "Saying the fear instead of the reproach",
                "Rowan fears being left, and it comes out as “You never talk to me”.",
                List.of("If the sentence began with “I am afraid that”, how might it go on?",
                        "How might Sky hear that?"), "C59, C60", "pattern:accusation-hides-fear@rowan,sky", "rowan");
        topic(3, Topic.WHAT_SILENCE_MEANT, Audience.JOINT, "What the silence meant",
                "Sky's going into work was never explained, and Rowan reads it as not caring.",
                List.of("Rowan, what did you take it to mean?", "Sky, what was it from the inside?"), "C65",
                "pattern:misread-withdrawal@rowan,sky", "rowan", "sky");
        topic(4, Topic.AGREE_THE_RETREAT, Audience.JOINT, "Agreeing on time apart",
                "Sky's withdrawals are neither agreed nor explained, and they settle nothing.",
                List.of("What could you say at the door, so that it is clear when you will be back?",
                        "What would make the wait bearable, Rowan?"), "C26, C62", "pattern:misread-withdrawal@rowan,sky",
                "rowan", "sky");
        topic(5, Topic.WHERE_FROM, Audience.INDIVIDUAL, "Whose face the fear wears",
                "Rowan knew neglect as a child, and fears being left although Sky gives no cause.",
                List.of("When did you first know this feeling?", "How is Sky unlike them?"), "C16, C50",
                "antecedent:x1>abandonment@rowan", "rowan");
        topic(6, Topic.SPREAD_THE_EGGS, Audience.INDIVIDUAL, "Friends and other bonds",
                "Rowan has no friends, and expects Sky to be everything.",
                List.of("Who knew you before Sky did?", "What would be a small first step toward one of them?"),
                "C36, C39", "pattern:all-eggs-in-one-basket@rowan,sky", "rowan");
    }

    private void topic(int priority, Topic topic, Audience audience, String title, String why, List<String> questions,
            String claims, String conclusion, String... about) {
        draft.points.add(new DiscussionPoint(topic, priority, List.of(about), audience, title, why, questions,
                List.of(claims.split(", ")), List.of(conclusion), because(through(reason(Weight.STRONG,
                        "Topics: " + topic.term(), claims, why), conclusion))));
    }

    private void questions() {
        ask(new Question(FactType.SCREENING, "result", SafetyKind.PARTNER_VIOLENCE, "sky", Setting.ALONE),
                "Is there anything between the two of you that frightens you?",
                "Sky was not asked alone whether anything frightens them.", "");
        ask(new Question(FactType.WITHDRAWAL, "purpose", null, "sky", Setting.ALONE),
                "When you go to your desk, what is it that you are looking for there?",
                "A retreat that restores would change the picture.", "C28");
        ask(new Question(FactType.RATING, "score", Criterion.NEEDS_MET, "sky", Setting.JOINT),
                "How well are your own needs met, from 0 to 10?", "The verdict stands on Rowan's ratings alone.",
                "C72");
        ask(new Question(FactType.FEAR, "of", FearKind.ENGULFMENT, "sky", Setting.ALONE),
                "What would be too much closeness for you, and how would you know?",
                "So far only Rowan has spoken of it.", "C01");
        ask(new Question(FactType.REFLECTION, "style", null, "rowan", Setting.ALONE),
                "When you are upset, what helps you to get clear?", "It would show where to begin.", "C51");
        draft.notAsked.addAll(List.of("ratings.sky.needs-met", "reflection.rowan", "reflection.sky"));
    }

    private void ask(Question question, String wording, String why, String claims) {
        draft.questions.add(new OpenQuestion(question, question.who(), wording, why,
                claims.isEmpty() ? List.of() : List.of(claims),
                because(reason(Weight.MODERATE, "Ask: " + question.key(), claims, why, work))));
    }
}
