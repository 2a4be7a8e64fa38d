package ebb.io;

import ebb.explain.FactForm;
import ebb.fact.Account;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.fact.Relationship;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives the people of a case other names, in every place where they are named, and leaves out what was said in their own
 * words: quotes, remarks and everything else that is free text, and when it was noted. Facts get other ids, for these may
 * name somebody, too.
 *
 * @param names the new name by the old id
 */
record Masquerade(Map<String, String> names) {

    /** The case in other names. */
    Intake masked(Intake intake) {
        List<Person> people = intake.people().stream().map(person -> new Person(id(person.id()), names.get(person.id()),
                person.role(), person.attending())).toList();
        Map<String, String> ids = ids(intake.facts());
        List<Fact> facts = intake.facts().stream().map(fact -> masked(fact, ids)).toList();
        List<Relationship> relationships = facts.stream().filter(Relationship.class::isInstance).map(Relationship.class::cast)
                .toList();
        return new Intake("draft", intake.asOf(), people, relationships, intake.household(), facts);
    }

    /** New ids for facts, by the old ones, in which somebody may be named: what they are, and a number. */
    private static Map<String, String> ids(List<Fact> facts) {
        Map<String, String> ids = new HashMap<>();
        Map<FactType, Integer> last = new EnumMap<>(FactType.class);
        facts.forEach(fact -> ids.put(fact.id(), fact.type().term() + "-" + last.merge(fact.type(), 1, Integer::sum)));
        return ids;
    }

    private String id(String old) {
        String name = names.get(old);
        return name == null ? old : name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private Fact masked(Fact fact, Map<String, String> ids) {
        FactForm form = FactForm.of(fact.type());
        Fact masked = form.with(fact, "id", ids.get(fact.id()));
        for (String field : form.fields()) {
            Object value = form.value(fact, field);
            if (value instanceof String text) {
                boolean link = field.equals("complaint");
                masked = form.with(masked, field, form.person(field) ? id(text) : link ? ids.get(text) : null);
            } else if (value instanceof List<?> who) {
                List<String> others = new ArrayList<>();
                who.forEach(one -> others.add(id((String) one)));
                masked = form.with(masked, field, others);
            }
        }
        Account told = fact.told();
        return told == null ? masked : form.with(masked, "told", new Account(told.kind(), told.teller() == null ? null
                : id(told.teller()), null, null, null, told.inConfidence(), null));
    }
}
