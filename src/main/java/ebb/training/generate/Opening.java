package ebb.training.generate;

import ebb.fact.Complaint;
import ebb.fact.Event;
import ebb.fact.EventKind;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.fact.Relationship;
import ebb.fact.SafetyKind;
import ebb.fact.SafetySignal;
import ebb.fact.Share;
import java.util.List;
import java.util.SplittableRandom;

/** How a note begins: who the two are, and how they came. Their ages fit how long they are a couple and what befell them. */
final class Opening {

    private static final int GROWN = 20;
    private static final int YOUNGEST = 23;
    private static final int OLDEST = 66;
    private static final int LAST_WITH_CHILDREN = 44;
    private static final int RETIRED = 60;
    private static final int APART = 5;

    private Opening() {
    }

    static String of(Intake intake, VignetteWords words, SplittableRandom random) {
        List<Person> people = intake.people();
        Relationship bond = intake.relationships().get(0);
        int years = Integer.parseInt(bond.began().text().replaceAll("\\D", ""));
        boolean children = intake.facts().stream().anyMatch(Opening::children);
        boolean retired = intake.facts().stream().anyMatch(fact -> fact instanceof Event event && event.kind() == EventKind.RETIREMENT);
        int least = Math.max(retired ? RETIRED : YOUNGEST, years + GROWN);
        int most = Math.max(least, children ? LAST_WITH_CHILDREN : OLDEST);
        int ageA = least + random.nextInt(most - least + 1);
        int ageB = Math.max(least, Math.min(most, ageA - APART + random.nextInt(2 * APART + 1)));
        String workA = Chance.one(words.work(), random);
        String workB = Chance.one(words.work().stream().filter(work -> !work.equals(workA)).toList(), random);
        String opening = Chance.one(words.openings().get(bond.stage().term()), random).fill(slot -> switch (slot) {
            case "a" -> people.get(0).name();
            case "b" -> people.get(1).name();
            case "ageA" -> Integer.toString(ageA);
            case "ageB" -> Integer.toString(ageB);
            case "workA" -> workA;
            case "workB" -> workB;
            default -> years == 1 ? "a year" : years + " years";
        });
        return opening + " " + Chance.one(words.settings(), random);
    }

    private static boolean children(Fact fact) {
        return fact instanceof Event event && event.kind() == EventKind.BIRTH
                || fact instanceof SafetySignal signal && signal.kind() == SafetyKind.CHILD_AT_RISK
                || fact instanceof Complaint complaint && complaint.share() == Share.PARENTING;
    }
}
