package ebb.session;

import ebb.fact.Complaint;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.fact.SafetyKind;
import ebb.fact.SafetySignal;
import ebb.finding.Caution;
import ebb.finding.Evidence;
import ebb.finding.Urgency;
import ebb.finding.Withholding;
import ebb.finding.WithholdingScope;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The dangers of a case as far as they decide with whom anything can be taken up. Immutable.
 *
 * @param current             whether any danger is current
 * @param suspected           whether one of them may be controlled by the other, and nobody has asked alone yet
 * @param endangeredByPartner the people whom a danger from their partner makes unsafe now, in the order of their ids
 * @param sources             each danger that is not known to be over, and where it comes from
 */
public record Dangers(boolean current, boolean suspected, List<String> endangeredByPartner, List<Source> sources) {

    /**
     * Where a danger comes from.
     *
     * @param caution  the danger
     * @param named    from whom, as far as that was told: ids in their order
     * @param possible from whom it may come: whoever is named, and otherwise everybody from whom it could
     */
    public record Source(Caution caution, Set<String> named, Set<String> possible) {

        static Source of(Caution caution, List<Evidence> evidence, Intake intake) {
            Set<String> named = new TreeSet<>();
            Set<String> possible = new TreeSet<>();
            for (Evidence one : evidence) {
                Set<String> here = new TreeSet<>();
                one.facts().forEach(fact -> add(fact, here));
                named.addAll(here);
                if (!here.isEmpty()) {
                    possible.addAll(here);
                } else if (caution.kind().fromPartner()) {
                    possible.addAll(intake.partnersOf(caution.about()));
                } else if (caution.kind() == SafetyKind.CHILD_AT_RISK) {
                    intake.people().stream().map(Person::id).forEach(possible::add);
                }
            }
            named.remove(caution.about());
            possible.remove(caution.about());
            return new Source(caution, named, possible);
        }

        /** Whoever a signal names, and whom the complaint is about that makes control suspected. */
        private static void add(Fact fact, Set<String> named) {
            if (fact instanceof SafetySignal signal && signal.by() != null) {
                named.add(signal.by());
            } else if (fact instanceof Complaint complaint) {
                named.add(complaint.about());
            }
        }

        private boolean now(SafetyKind kind) {
            return caution.urgency() == Urgency.CURRENT && caution.kind() == kind;
        }
    }

    /** The dangers that were concluded. */
    public static Dangers of(Intake intake, Conclusions conclusions) {
        List<Caution> cautions = conclusions.hypotheses(Caution.class);
        List<Caution> current = cautions.stream().filter(caution -> caution.urgency() == Urgency.CURRENT).toList();
        return new Dangers(!current.isEmpty(),
                conclusions.hypotheses(Withholding.class).stream()
                        .anyMatch(withholding -> withholding.scope() == WithholdingScope.JOINT_UNTIL_ASKED),
                current.stream().filter(caution -> caution.kind().fromPartner()).map(Caution::about).distinct().sorted()
                        .toList(),
                cautions.stream().filter(caution -> caution.urgency() != Urgency.NOTED)
                        .map(caution -> Source.of(caution, conclusions.evidence(caution), intake)).toList());
    }

    /** Whether a partner is, or may be, a danger now. */
    public boolean fromPartner() {
        return suspected || !endangeredByPartner.isEmpty();
    }

    /** Whether nothing is asked together, because a danger is current or may be there. */
    public boolean apart() {
        return current || suspected;
    }

    /** From whom somebody is in danger as a partner, may be, or was with nobody having asked since: ids in their order. */
    Set<String> partnersEndangering(String who) {
        Set<String> by = new TreeSet<>();
        sources.stream().filter(source -> source.caution.kind().fromPartner() && source.caution.about().equals(who))
                .forEach(source -> by.addAll(source.possible));
        return by;
    }

    /** Whom no load is handed to now that a child depends on: through whom one is at risk, and who is in a crisis. */
    Set<String> notToCarry() {
        Set<String> who = new TreeSet<>();
        for (Source source : sources) {
            if (source.now(SafetyKind.CHILD_AT_RISK)) {
                who.addAll(source.named);
            } else if (source.now(SafetyKind.SUBSTANCE_CRISIS)) {
                who.add(source.caution.about());
            }
        }
        return who;
    }

    /** Whether a child at risk and somebody through whom that is are among these. */
    boolean putChildWithDanger(Collection<String> people) {
        return sources.stream().anyMatch(source -> source.now(SafetyKind.CHILD_AT_RISK)
                && people.contains(source.caution.about()) && !Collections.disjoint(people, source.named));
    }
}
