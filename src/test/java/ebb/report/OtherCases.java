package ebb.report;

import static ebb.report.Draft.because;
import static ebb.report.Draft.inConfidence;
import static ebb.report.Draft.own;
import static ebb.report.Draft.reason;

import ebb.fact.Belief;
import ebb.fact.BeliefKind;
import ebb.fact.Complaint;
import ebb.fact.ComplaintTheme;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Recency;
import ebb.fact.Role;
import ebb.fact.SafetyKind;
import ebb.fact.SafetySignal;
import ebb.fact.Screening;
import ebb.fact.ScreeningResult;
import ebb.fact.Setting;
import ebb.fact.Stage;
import ebb.fact.Voice;
import ebb.finding.Audience;
import ebb.finding.Caution;
import ebb.finding.ExpectationStyle;
import ebb.finding.Need;
import ebb.finding.Pattern;
import ebb.finding.PatternKind;
import ebb.finding.Question;
import ebb.finding.Strength;
import ebb.finding.Topic;
import ebb.finding.UnmetNeed;
import ebb.finding.Urgency;
import ebb.finding.Verdict;
import ebb.finding.Weight;
import ebb.formulation.CautionFinding;
import ebb.formulation.DiscussionPoint;
import ebb.formulation.ExpectationFinding;
import ebb.formulation.Formulation;
import ebb.formulation.GoodEnough;
import ebb.formulation.NeedFinding;
import ebb.formulation.OpenQuestion;
import ebb.formulation.PatternFinding;
import ebb.formulation.Reasons;
import ebb.formulation.WithheldTopic;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The cases at the edges: danger now, nothing wrong, hardly anything known, three people, one alone. */
final class OtherCases {

    private OtherCases() {
    }

    /** Fear of the partner, told in confidence: almost everything has to wait. */
    static Formulation danger() {
        Draft draft = new Draft("mara-and-jonas", LocalDate.of(2026, 5, 11));
        draft.person("mara", "Mara", Role.CLIENT, true);
        draft.person("jonas", "Jonas", Role.CLIENT, true);
        draft.couple("r1", Stage.COHABITING, "2023", "mara", "jonas");
        SafetySignal afraid = draft.fact(new SafetySignal("z1", "mara", "jonas", SafetyKind.FEAR_OF_PARTNER,
                Recency.CURRENT, null, inConfidence("I plan the evening around his face.")));
        Complaint money = draft.fact(new Complaint("c1", "mara", "jonas", ComplaintTheme.DOMINATION, 5,
                Voice.UNSPOKEN, null, inConfidence("He reads the receipts.")));
        draft.fact(new Screening("s1", "jonas", SafetyKind.PARTNER_VIOLENCE, ScreeningResult.NEGATIVE,
                Setting.JOINT, null, own()));
        Reasons fear = because(reason(Weight.STRONG, "Safety: fear of the partner now", "",
                "Mara says that Mara is afraid of Jonas", afraid));
        draft.cautions.add(new CautionFinding(new Caution(SafetyKind.FEAR_OF_PARTNER, "mara", Urgency.CURRENT),
                "Mara's fear of the partner, Jonas",
                "See each of them alone. Do not confront Jonas, and show neither of them any of this. Joint work is"
                        + " not indicated until safety is assessed: assess danger by your own protocol, document,"
                        + " and consult.", List.of(Topic.NAME_THE_NEED, Topic.SAY_IT_DIRECTLY,
                        Topic.NEGOTIATE_THE_BOUNDARY), fear));
        Stream.of(Topic.NAME_THE_NEED, Topic.SAY_IT_DIRECTLY, Topic.NEGOTIATE_THE_BOUNDARY).forEach(topic ->
                draft.withheld.add(new WithheldTopic(topic,
                        List.of("withholding:all-but-protection.fear-of-partner@mara"),
                        "Mara is afraid of Jonas: openness could move Mara closer to danger.")));
        draft.points.add(new DiscussionPoint(Topic.SAFETY_FIRST, 1, List.of("mara", "jonas"), Audience.INDIVIDUAL,
                "Safety, with each alone", "Mara is afraid of Jonas, and Jonas was only asked with Mara in the room.",
                List.of("What happens when the two of you disagree?", "Is there anything you do, or leave undone,"
                        + " so as not to upset Jonas?"), List.of(), List.of("fear-of-partner"), fear));
        draft.points.add(new DiscussionPoint(Topic.HONOUR_THE_FEAR, 2, List.of("mara"), Audience.INDIVIDUAL,
                "Taking the fear seriously", "Mara's fear may be telling the truth about something.",
                List.of("What does the fear tell you to look out for?", "Who else knows?"), List.of("C30"),
                List.of("healthy-fear"), fear));
        draft.patterns.add(new PatternFinding(Pattern.of(PatternKind.HEALTHY_FEAR, "mara"), Strength.STRONG, fear));
        draft.needs.add(new NeedFinding(new UnmetNeed("mara", Need.PROTECTION), Strength.MODERATE,
                because(reason(Weight.MODERATE, "Needs: domination", "C52, C54",
                        "Mara complains of domination and has not said so to Jonas", money))));
        draft.expectations.add(undetermined("mara"));
        draft.expectations.add(undetermined("jonas"));
        draft.verdict(Verdict.UNDETERMINED, List.of(), Draft.NONE, "mara", "jonas");
        draft.questions.add(ask(FactType.SCREENING, SafetyKind.COERCIVE_CONTROL, "mara",
                "Who decides about money, and about whom you see?", "Money is watched, and there is fear beside it.",
                money));
        draft.notAsked.add("screenings.mara");
        return draft.done();
    }

    /** Two people who are content, and one belief. */
    static Formulation goodEnough() {
        Draft draft = new Draft("solveig-and-anton", LocalDate.of(2026, 5, 14));
        draft.person("solveig", "Solveig", Role.CLIENT, true);
        draft.person("anton", "Anton", Role.CLIENT, true);
        draft.couple("r1", Stage.MARRIED, null, "solveig", "anton");
        Belief yardstick = draft.fact(new Belief("l1", "solveig", BeliefKind.ONE_RIGHT_WAY,
                own("Isn't there a correct amount of together?")));
        draft.ratings("solveig", own(), 9, 9, 8, 9, 8, 9, 9, 9);
        draft.ratings("anton", own(), 9, 8, 9, 9, 8, 8, 8, 9);
        draft.patterns.add(new PatternFinding(Pattern.of(PatternKind.ONE_RIGHT_WAY, "solveig"), Strength.MODERATE,
                because(reason(Weight.MODERATE, "Yardstick: one right way to be close", "C03",
                        "Solveig half believes that there is one right amount of closeness", yardstick))));
        draft.expectations.add(new ExpectationFinding("solveig", ExpectationStyle.REALISTIC, List.of("e1"),
                Strength.MODERATE, because(reason(Weight.MODERATE, "Expectations: met, or open to less", "C74",
                        "What Solveig expects is given freely"))));
        draft.expectations.add(undetermined("anton"));
        draft.verdict(Verdict.GOOD_ENOUGH, List.of("solveig", "anton"), because(reason(Weight.STRONG,
                "Good enough: both are content", "C72", "Solveig and Anton both rate overall happiness 9 of 10")),
                "solveig", "anton");
        draft.points.add(new DiscussionPoint(Topic.WHOSE_YARDSTICK, 1, List.of("solveig", "anton"), Audience.JOINT,
                "Whose yardstick is it?", "Solveig measures the two of them by what others call right.",
                List.of("Whose voice is it that asks for a correct amount?", "By your own measure, how are you?"),
                List.of("C03", "C74"), List.of("one-right-way"), because(reason(Weight.STRONG, "Topics: yardstick",
                        "C03", "Solveig measures by one right way", yardstick))));
        return draft.done();
    }

    /** Two facts: mostly questions. */
    static Formulation twoFacts() {
        Draft draft = new Draft("femi", null);
        draft.person("femi", "Femi", Role.CLIENT, true);
        draft.person("alex", "Alex", Role.PARTNER, false);
        draft.couple("r1", Stage.UNKNOWN, null, "femi", "alex");
        Complaint time = draft.fact(new Complaint("c1", "femi", "alex", ComplaintTheme.TIME_TOGETHER, 0,
                Voice.UNKNOWN, null, own("We hardly see each other.")));
        draft.expectations.add(undetermined("femi"));
        draft.verdict(Verdict.UNDETERMINED, List.of(), Draft.NONE, "femi", "alex");
        draft.questions.add(ask(FactType.SCREENING, SafetyKind.PARTNER_VIOLENCE, "femi",
                "Is there anything at home that frightens you?", "Nobody was asked yet.", time));
        draft.questions.add(ask(FactType.FEAR, null, "femi", "What worries you most about the two of you?",
                "It would show what the complaint is about.", time));
        draft.notAsked.addAll(List.of("ratings.femi.overall-happiness", "ratings.alex.overall-happiness"));
        return draft.done();
    }

    /** Three people in two relationships, one of them with a very long name. */
    static Formulation three() {
        Draft draft = new Draft("ana-bea-and-caro", LocalDate.of(2026, 6, 1));
        draft.person("ana", "Ana", Role.CLIENT, true);
        draft.person("bea", "Beatriz Esperanza Montenegro de la Vega y Villanueva", Role.CLIENT, true);
        draft.person("caro", "宮崎 香織", Role.PARTNER, false);
        draft.couple("r1", Stage.COHABITING, "2020", "ana", "bea");
        draft.couple("r2", Stage.DATING, "2025-01", "ana", "caro");
        Complaint priority = draft.fact(new Complaint("c1", "bea", "ana", ComplaintTheme.PRIORITY, 4, Voice.DIRECTLY,
                null, own("I am the one who gets the tired evenings.")));
        draft.ratings("ana", own(), 7, 8, 4, 8, 3, 7, 7, 7);
        draft.ratings("bea", own(), 4, 5, 8, 4, 8, 2, 4, 4);
        Reasons first = because(reason(Weight.MODERATE, "Needs: not coming first", "C52, C55",
                "Beatriz does not feel first with Ana", priority));
        draft.patterns.add(new PatternFinding(Pattern.of(PatternKind.BOUNDARY_MISMATCH, "bea", "ana"),
                Strength.MODERATE, first));
        draft.patterns.add(new PatternFinding(Pattern.of(PatternKind.UNEQUAL_LOAD, "ana", "bea"),
                Strength.POSSIBLE, first));
        draft.patterns.add(new PatternFinding(Pattern.mutual(PatternKind.MUTUAL_AVOIDANCE, "ana", "caro"),
                Strength.POSSIBLE, first));
        draft.patterns.add(new PatternFinding(Pattern.of(PatternKind.AMBIVALENCE_ALARM, "caro"), Strength.POSSIBLE,
                first));
        draft.needs.add(new NeedFinding(new UnmetNeed("bea", Need.SPECIAL_STATUS), Strength.MODERATE, first));
        Stream.of("ana", "bea", "caro").forEach(who -> draft.expectations.add(undetermined(who)));
        draft.verdict(Verdict.NOT_GOOD_ENOUGH_FOR, List.of("bea"), first, "ana", "bea", "caro");
        draft.perRelationship.add(new GoodEnough(List.of("ana", "bea"), Verdict.NOT_GOOD_ENOUGH_FOR, List.of("bea"),
                first, List.of()));
        draft.perRelationship.add(new GoodEnough(List.of("ana", "caro"), Verdict.UNDETERMINED, List.of(), Draft.NONE,
                List.of()));
        draft.points.add(new DiscussionPoint(Topic.NEGOTIATE_THE_BOUNDARY, 1, List.of("ana", "bea"), Audience.JOINT,
                "How much closeness, and for whom", "Beatriz wants more of Ana than the week now gives.",
                List.of("What does each of you count as time together?"), List.of("C42"),
                List.of("boundary-mismatch"), first));
        return draft.done();
    }

    /** One person alone, in danger from themselves. */
    static Formulation alone() {
        Draft draft = new Draft("wayne", LocalDate.of(2026, 2, 6));
        draft.person("wayne", "Wayne", Role.CLIENT, true);
        SafetySignal thoughts = draft.fact(new SafetySignal("z1", "wayne", null, SafetyKind.SUICIDAL_IDEATION,
                Recency.CURRENT, null, own("Not being here.")));
        Reasons now = because(reason(Weight.STRONG, "Safety: thoughts of suicide now", "",
                "Wayne reports thoughts of not being here", thoughts));
        draft.cautions.add(new CautionFinding(new Caution(SafetyKind.SUICIDAL_IDEATION, "wayne", Urgency.CURRENT),
                "Thoughts of suicide (Wayne)",
                "Ask Wayne directly about thoughts, plan, means, intent and protective people, by your own protocol,"
                        + " and plan contact before the next hour.", List.of(Topic.IS_IT_REALISTIC), now));
        draft.withheld.add(new WithheldTopic(Topic.IS_IT_REALISTIC,
                List.of("withholding:what-loads.suicidal-ideation@wayne"),
                "Wayne has thoughts of suicide: this would put a load on Wayne now."));
        draft.patterns.add(new PatternFinding(Pattern.of(PatternKind.NARROWED_LIFE, "wayne"), Strength.MODERATE, now));
        draft.patterns.add(new PatternFinding(Pattern.of(PatternKind.RESCUE_BARGAIN, "wayne"), Strength.POSSIBLE, now));
        draft.expectations.add(undetermined("wayne"));
        draft.verdict(Verdict.UNDETERMINED, List.of(), Draft.NONE, "wayne");
        return draft.done();
    }

    private static ExpectationFinding undetermined(String who) {
        return new ExpectationFinding(who, ExpectationStyle.UNDETERMINED, List.of(), null, Draft.NONE);
    }

    private static OpenQuestion ask(FactType type, SafetyKind term, String who, String wording, String why,
            Fact fact) {
        return new OpenQuestion(new Question(type, "result", term, who, Setting.ALONE), who, wording, why, List.of(),
                because(reason(Weight.MODERATE, "Ask: " + type.term(), "", why, fact)));
    }
}
