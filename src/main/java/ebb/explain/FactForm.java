package ebb.explain;

import ebb.fact.Account;
import ebb.fact.Complaint;
import ebb.fact.Event;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.fact.Rating;
import ebb.fact.Relationship;
import ebb.fact.Term;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The blank form of one kind of fact: which fields it has, what may stand in them, and how a fact with other values is
 * made. Field names are those of the records.
 */
public final class FactForm {

    private static final Map<FactType, FactForm> FORMS = new EnumMap<>(FactType.class);
    private static final Map<Class<?>, FactForm> BY_CLASS = new HashMap<>();
    private static final Set<String> PEOPLE = Set.of("by", "awayFrom", "of", "about");
    private static final List<Integer> INTENSITIES = List.of(3, 4, 5, 2, 1);
    private static final List<Integer> SCORES = List.of(7, 3, 5, 9, 2, 0, 1, 4, 6, 8, 10);
    private static final List<Long> DAYS = List.of(30L, 0L, 7L, 90L, 180L, 365L, 730L, 1825L);

    static {
        for (Class<?> kind : Fact.class.getPermittedSubclasses()) {
            FactForm form = new FactForm(kind);
            FORMS.put(FactType.valueOf(kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT)), form);
            BY_CLASS.put(kind, form);
        }
    }

    private final Class<?> kind;
    private final RecordComponent[] components;
    private final Constructor<?> constructor;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> fields;

    private FactForm(Class<?> kind) {
        this.kind = kind;
        this.components = kind.getRecordComponents();
        this.constructor = kind.getConstructors()[0];
        for (int i = 0; i < components.length; i++) {
            places.put(components[i].getName(), i);
        }
        this.fields = Arrays.stream(components).map(RecordComponent::getName)
                .filter(name -> !name.equals("id") && !name.equals("told")).toList();
    }

    /** The form of a kind of fact. */
    public static FactForm of(FactType type) {
        return FORMS.get(type);
    }

    /** The form of the kind of fact that a class stands for; null where it stands for none. */
    public static FactForm of(Class<?> kind) {
        return BY_CLASS.get(kind);
    }

    /** A fact of which nothing is recorded yet; fields that cannot be empty hold their first term. */
    public Fact blank(String id, Account told) {
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Class<?> type = components[i].getType();
            values[i] = components[i].getName().equals("id") ? id : type == Account.class ? told
                    : type == long.class && kind == Event.class ? Event.daysAgo(null, null) : empty(type);
        }
        return make(values);
    }

    private static Object empty(Class<?> type) {
        if (type.isEnum()) {
            Object[] terms = type.getEnumConstants();
            return Arrays.stream(terms).filter(term -> ((Enum<?>) term).name().equals("UNKNOWN")).findFirst()
                    .orElse(terms[0]);
        }
        return type == int.class ? (Object) 0 : type == long.class ? (Object) (-1L) : type == boolean.class ? false
                : type == List.class ? List.of() : null;
    }

    /** The names of the fields that can be filled in, in the order of the record. */
    public List<String> fields() {
        return fields;
    }

    /** Whether a field names a person. */
    public boolean person(String field) {
        return PEOPLE.contains(field) && type(field) == String.class && !kind.getSimpleName().equals("Upset")
                || kind.getSimpleName().equals("Upset") && field.equals("by");
    }

    /** The type of a field; null where there is none of this name. */
    public Class<?> type(String field) {
        Integer place = places.get(field);
        return place == null ? null : components[place].getType();
    }

    /** What may be recorded in a field of this fact, likely things first; empty for free text and dates. */
    public List<?> domain(Fact fact, String field, Intake intake) {
        Class<?> type = type(field);
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).filter(term -> !((Enum<?>) term).name().equals("UNKNOWN"))
                    .toList();
        } else if (type == Term.class && fact instanceof ebb.fact.Asked asked) {
            Class<?> terms = asked.fact().vocabulary();
            return terms == null ? List.of() : List.of(terms.getEnumConstants());
        } else if (type == int.class) {
            return kind == Rating.class ? SCORES : kind == Complaint.class ? INTENSITIES : List.of();
        } else if (type == long.class) {
            return DAYS;
        } else if (type == boolean.class) {
            return List.of(true, false);
        } else if (type == List.class) {
            List<Object> groups = new ArrayList<>(intake.relationships().stream().map(Relationship::between).toList());
            intake.people().forEach(person -> groups.add(List.of(person.id())));
            return groups;
        }
        return person(field) ? intake.people().stream().map(Person::id).sorted().toList() : List.of();
    }

    /** What stands in a field. */
    public Object value(Fact fact, String field) {
        return value(fact, places.get(field));
    }

    /** The same fact with another value in one field. */
    public Fact with(Fact fact, String field, Object value) {
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals(field) ? value : value(fact, i);
        }
        return make(values);
    }

    private Object value(Fact fact, int place) {
        try {
            return components[place].getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The field " + components[place].getName() + " of " + fact + " cannot be read", e);
        }
    }

    private Fact make(Object[] values) {
        try {
            return (Fact) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A " + kind.getSimpleName() + " cannot be made of " + Arrays.toString(values), e);
        }
    }
}
