package ebb.training.generate;

import ebb.fact.FactType;
import ebb.fact.FearKind;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.fact.SafetyKind;
import ebb.finding.Contentment;
import ebb.finding.ExpectationStyle;
import ebb.finding.LikelyAntecedent;
import ebb.finding.LikelyCaution;
import ebb.finding.LikelyExpecting;
import ebb.finding.LikelyNeed;
import ebb.finding.LikelyPattern;
import ebb.finding.LikelySatisfaction;
import ebb.finding.Need;
import ebb.finding.PatternKind;
import ebb.finding.Premise;
import ebb.finding.Strength;
import ebb.finding.Urgency;
import java.util.ArrayList;
import java.util.List;

/**
 * Every conclusion of one kind that a case could come to, for rules that build on conclusions. What a wound may feed is
 * about a wound that has yet to be made up.
 */
final class Premises {

    private Premises() {
    }

    /** All of a kind. */
    static List<Premise> of(Class<?> kind, Draft draft, Strength strength) {
        Intake intake = draft.base();
        List<Premise> all = new ArrayList<>();
        for (Person person : intake.people()) {
            String who = person.id();
            if (kind == LikelyNeed.class) {
                List.of(Need.values()).forEach(need -> all.add(new LikelyNeed(who, need, strength)));
            } else if (kind == LikelyAntecedent.class) {
                String wound = draft.freshId(FactMaker.letter(FactType.WOUND));
                List.of(Need.values()).forEach(need -> all.add(new LikelyAntecedent(who, wound, need, strength)));
                List.of(FearKind.values()).forEach(fear -> all.add(new LikelyAntecedent(who, wound, fear, strength)));
            } else if (kind == LikelyExpecting.class) {
                List.of(ExpectationStyle.values()).forEach(style -> all.add(new LikelyExpecting(who, style, strength)));
            } else if (kind == LikelySatisfaction.class) {
                List.of(Contentment.values()).forEach(state -> all.add(new LikelySatisfaction(who, state, strength)));
            } else if (kind == LikelyCaution.class) {
                List.of(SafetyKind.values()).forEach(danger -> all.add(new LikelyCaution(danger, who, Urgency.CURRENT)));
            } else if (kind == LikelyPattern.class) {
                List.of(PatternKind.values()).forEach(pattern -> all.add(new LikelyPattern(pattern, who,
                        two(pattern) ? intake.partnerOf(who) : null, strength)));
            }
        }
        return all;
    }

    /** Whether a pattern is between two people. */
    static boolean two(PatternKind pattern) {
        return pattern.secondRole() != null || pattern == PatternKind.MUTUAL_AVOIDANCE;
    }
}
