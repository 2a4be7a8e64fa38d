package ebb.explain;

import ebb.fact.Account;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.fact.SourceKind;
import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Constraint;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The changes to single facts that some rules can tell apart: for each kind of fact and the people it is about, one
 * representative for every set of conditions that a fact can meet at once. Of two representatives, one that meets all
 * that the other meets stands for both. What concerns safety is never offered for change: nobody should be led to wish
 * a danger away.
 */
final class Palette {

    /** More ways than this to fill in one fact no rule base tells apart. */
    private static final int MOST = 20_000;

    private final Intake intake;
    private final Map<FactType, List<Match>> matches = new LinkedHashMap<>();
    private final Map<FactType, List<Match>> absences = new LinkedHashMap<>();
    private int made;

    /**
     * A palette for some rules.
     *
     * @param wanted   the conditions that facts should meet
     * @param unwanted the conditions that facts should not meet
     */
    Palette(Intake intake, Collection<Match> wanted, Collection<Match> unwanted) {
        this.intake = intake;
        sort(wanted, matches);
        sort(unwanted, absences);
    }

    private static void sort(Collection<Match> from, Map<FactType, List<Match>> to) {
        for (Match match : from) {
            FactForm form = FactForm.of(match.type());
            if (form != null) {
                FactType type = form.blank("", null).type();
                to.computeIfAbsent(type, same -> new ArrayList<>()).add(match);
            }
        }
    }

    private static boolean closed(FactType type) {
        return type == FactType.RELATIONSHIP || type == FactType.SAFETY_SIGNAL || type == FactType.SCREENING;
    }

    /** The facts that could be added. */
    List<Edit> additions() {
        List<Edit> edits = new ArrayList<>();
        for (FactType type : matches.keySet()) {
            if (!closed(type)) {
                FactForm form = FactForm.of(type);
                Fact blank = form.blank("new-" + type.term(), null);
                for (Fact about : people(form, blank)) {
                    for (Fact fact : representatives(toldByItsSubject(about), fieldsFor(type, true))) {
                        edits.add(new Edit.Added(form.with(fact, "id", "new" + ++made)));
                    }
                }
            }
        }
        return edits;
    }

    private static Fact toldByItsSubject(Fact fact) {
        return FactForm.of(fact.type()).with(fact, "told",
                new Account(SourceKind.SELF_REPORT, fact.subject(), null, null, null, false, null));
    }

    /** The facts that could be recorded otherwise, or not at all. */
    List<Edit> alterations() {
        List<Edit> edits = new ArrayList<>();
        for (Fact fact : intake.facts()) {
            FactType type = fact.type();
            if (closed(type) || !matches.containsKey(type) && !absences.containsKey(type)) {
                continue;
            }
            BitSet own = signature(fact, matches.get(type));
            BitSet against = signature(fact, absences.get(type));
            for (Fact other : representatives(fact, fieldsFor(type, false))) {
                if (!signature(other, matches.get(type)).equals(own)
                        || !signature(other, absences.get(type)).equals(against)) {
                    edits.add(new Edit.Changed(fact, other));
                }
            }
            edits.add(new Edit.Dropped(fact));
        }
        return edits;
    }

    /** One blank for each way to name people in it. */
    private List<Fact> people(FactForm form, Fact blank) {
        List<Fact> facts = List.of(blank);
        for (String field : form.fields()) {
            boolean group = form.type(field) == List.class;
            if (form.person(field) || group) {
                List<Fact> next = new ArrayList<>();
                for (Fact fact : facts) {
                    for (Object who : form.domain(fact, field, intake)) {
                        boolean same = form.fields().stream().filter(form::person)
                                .anyMatch(earlier -> who.equals(form.value(fact, earlier)));
                        if (!same && (!group || !(who instanceof List<?> list) || list.size() > 1
                                || blank.type() != FactType.BOUNDARY_TALK)) {
                            next.add(form.with(fact, field, who));
                        }
                    }
                }
                facts = next;
            }
        }
        return facts;
    }

    /** The fields that any of the conditions looks at, apart from people and ids. */
    private List<String> fieldsFor(FactType type, boolean all) {
        FactForm form = FactForm.of(type);
        Set<String> looked = new LinkedHashSet<>();
        for (Map<FactType, List<Match>> side : List.of(matches, absences)) {
            for (Match match : side.getOrDefault(type, List.of())) {
                for (Constraint constraint : match.constraints()) {
                    looked.addAll(ConditionWords.fieldsOf(constraint));
                }
            }
        }
        List<String> computed = looked.stream().filter(field -> form.type(field) == null).toList();
        return form.fields().stream()
                .filter(field -> !form.person(field) && form.type(field) != List.class)
                .filter(field -> looked.contains(field) || !computed.isEmpty() && form.type(field).isEnum())
                .filter(field -> all || form.type(field) != type.vocabulary())
                .toList();
    }

    private List<Fact> representatives(Fact start, List<String> fields) {
        FactForm form = FactForm.of(start.type());
        List<Fact> all = List.of(start);
        for (String field : fields) {
            List<Fact> next = new ArrayList<>(all);
            for (Fact fact : all) {
                for (Object value : form.domain(fact, field, intake)) {
                    if (!value.equals(form.value(fact, field))) {
                        next.add(form.with(fact, field, value));
                    }
                }
            }
            all = distinct(next, field.equals(fields.get(fields.size() - 1)));
        }
        return all;
    }

    /**
     * One fact for each signature. Before the last field is filled in, facts that differ in a field the conditions look
     * at are kept apart by the values recorded so far.
     */
    private List<Fact> distinct(List<Fact> facts, boolean last) {
        if (!last) {
            return facts.size() > MOST ? facts.subList(0, MOST) : facts;
        }
        Map<List<BitSet>, Fact> bySignature = new LinkedHashMap<>();
        for (Fact fact : facts) {
            FactType type = fact.type();
            bySignature.putIfAbsent(List.of(signature(fact, matches.get(type)), signature(fact, absences.get(type))), fact);
        }
        List<Map.Entry<List<BitSet>, Fact>> entries = List.copyOf(bySignature.entrySet());
        return entries.stream()
                .filter(one -> entries.stream().noneMatch(other -> one != other && dominates(other.getKey(), one.getKey())))
                .map(Map.Entry::getValue).toList();
    }

    private static boolean dominates(List<BitSet> better, List<BitSet> worse) {
        return contains(better.get(0), worse.get(0)) && contains(worse.get(1), better.get(1))
                && !better.equals(worse);
    }

    private static boolean contains(BitSet larger, BitSet smaller) {
        BitSet rest = (BitSet) smaller.clone();
        rest.andNot(larger);
        return rest.isEmpty();
    }

    private static BitSet signature(Fact fact, List<Match> conditions) {
        BitSet signature = new BitSet();
        for (int i = 0; conditions != null && i < conditions.size(); i++) {
            signature.set(i, Matching.meets(conditions.get(i), fact, Bindings.NONE));
        }
        return signature;
    }
}
