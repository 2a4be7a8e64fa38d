package ebb.session;

import ebb.fact.Asked;
import ebb.fact.AskedAnswer;
import ebb.fact.BoundaryTalk;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.OutsideLevel;
import ebb.fact.OutsideLife;
import ebb.fact.PartialDate;
import ebb.fact.SafetySignal;
import ebb.fact.Screening;
import ebb.fact.ScreeningResult;
import ebb.formulation.Contradiction;
import ebb.knowledge.FactField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Finds accounts that do not go together: of the same matter, by different people, that differ in a field; what was told
 * by one and denied by another who was asked; and a danger that was told and denied when screened, by whomever. What one
 * person tells differently at different times is otherwise a change, not a contradiction.
 */
final class Contradictions {

    private final Intake intake;
    private final ReasonWriter writer;
    private final Supplier<Map<String, Set<String>>> concluded;
    private Map<String, Set<String>> grounds;

    /**
     * For one case.
     *
     * @param concluded ids of the facts that each conclusion rests on, by its id, in the order of the formulation;
     *                  asked for only where there is a contradiction
     */
    Contradictions(Intake intake, ReasonWriter writer, Supplier<Map<String, Set<String>>> concluded) {
        this.intake = intake;
        this.writer = writer;
        this.concluded = concluded;
    }

    /** All of them, in the order of their facts' ids. */
    List<Contradiction> all() {
        List<Contradiction> all = new ArrayList<>();
        differing(all);
        denied(all);
        return all.stream().sorted(Comparator.comparing(Contradiction::id)).toList();
    }

    private void differing(List<Contradiction> all) {
        Map<Matter, List<Fact>> byMatter = new LinkedHashMap<>();
        for (Fact fact : intake.facts()) {
            Matter matter = Matter.of(fact, intake);
            if (matter != null) {
                byMatter.computeIfAbsent(matter, same -> new ArrayList<>(1)).add(fact);
            }
        }
        for (List<Fact> accounts : byMatter.values()) {
            if (accounts.size() > 1) {
                differing(accounts, all);
            }
        }
    }

    private void differing(List<Fact> accounts, List<Contradiction> all) {
        Map<String, Fact> involved = new TreeMap<>();
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            for (Fact other : accounts.subList(i + 1, accounts.size())) {
                Fact one = accounts.get(i);
                List<String> apart = teller(one).equals(teller(other)) ? List.of() : apart(one, other);
                if (!apart.isEmpty()) {
                    involved.put(one.id(), one);
                    involved.put(other.id(), other);
                    apart.stream().filter(field -> !fields.contains(field)).forEach(fields::add);
                }
            }
        }
        if (!involved.isEmpty()) {
            all.add(contradiction(fields, List.copyOf(involved.values())));
        }
    }

    /** Who tells it: a person, or how it came to be known where that is not known. */
    private static String teller(Fact fact) {
        return fact.told().teller() != null ? fact.told().teller() : " " + fact.told().kind().term();
    }

    private static List<String> apart(Fact one, Fact other) {
        Map<String, Object> values = Matter.values(one);
        Map<String, Object> others = Matter.values(other);
        return values.keySet().stream()
                .filter(field -> others.containsKey(field) && !Matter.agree(values.get(field), others.get(field))).toList();
    }

    private void denied(List<Contradiction> all) {
        List<Fact> denials = intake.facts().stream()
                .filter(fact -> fact instanceof Asked || fact instanceof Screening).toList();
        for (Fact no : denials) {
            for (Fact yes : intake.facts()) {
                if (no instanceof Asked asked && denies(asked, yes)
                        || no instanceof Screening screening && denies(screening, yes)) {
                    all.add(contradiction(List.of(), yes.id().compareTo(no.id()) < 0 ? List.of(yes, no) : List.of(no, yes)));
                }
            }
        }
    }

    private static boolean denies(Asked asked, Fact told) {
        boolean same = asked.answer() == AskedAnswer.DENIED && told.type() == asked.fact()
                && asked.about() == FactField.mainTerm(told) && concerns(told).contains(asked.of())
                && !teller(asked).equals(teller(told));
        return same && !(told instanceof OutsideLife life && life.level() == OutsideLevel.NONE);
    }

    /** A screening denies a danger that has to be taken as current, unless that is known to have come later. */
    private static boolean denies(Screening screening, Fact told) {
        return screening.result() == ScreeningResult.NEGATIVE && told instanceof SafetySignal signal && signal.current()
                && signal.kind() == screening.kind() && signal.about().equals(screening.of())
                && !(screening.when() != null && since(signal) != null
                && since(signal).first().isAfter(screening.when().last()));
    }

    private static PartialDate since(SafetySignal signal) {
        return signal.when() != null ? signal.when() : signal.told().noted();
    }

    private static List<String> concerns(Fact fact) {
        if (fact.subject() != null) {
            return List.of(fact.subject());
        }
        return fact instanceof BoundaryTalk talk ? talk.between() : List.of();
    }

    private Contradiction contradiction(List<String> fields, List<Fact> accounts) {
        List<String> who = accounts.stream().flatMap(fact -> concerns(fact).stream()).distinct().sorted().toList();
        grounds = grounds == null ? concluded.get() : grounds;
        List<String> touches = grounds.entrySet().stream()
                .filter(one -> accounts.stream().anyMatch(fact -> one.getValue().contains(fact.id())))
                .map(Map.Entry::getKey).toList();
        return new Contradiction(who, fields,
                accounts.stream().map(fact -> new Contradiction.Told(fact, writer.clause(fact))).toList(), touches);
    }
}
