package ebb.explain;

import ebb.fact.Bond;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Household;
import ebb.fact.Intake;
import ebb.fact.Length;
import ebb.fact.PartialDate;
import ebb.fact.Person;
import ebb.fact.ScreeningResult;
import ebb.fact.Since;
import ebb.fact.Term;
import ebb.finding.LikelyAntecedent;
import ebb.finding.LikelyCaution;
import ebb.finding.LikelyExpecting;
import ebb.finding.LikelyNeed;
import ebb.finding.LikelyPattern;
import ebb.finding.LikelySatisfaction;
import ebb.finding.Premise;
import ebb.knowledge.Listing;
import ebb.knowledge.Phrases;
import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Constraint.Both;
import ebb.rulebase.reading.Constraint.Compared;
import ebb.rulebase.reading.Constraint.Either;
import ebb.rulebase.reading.Constraint.Holds;
import ebb.rulebase.reading.Constraint.Named;
import ebb.rulebase.reading.Constraint.Operand;
import ebb.rulebase.reading.Constraint.Operator;
import ebb.rulebase.reading.Constraint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in plain words what a condition of a rule asks for in one case. */
final class ConditionWords {

    /** The fields whose term names a fact or a conclusion: it is not said in which field it stands. */
    private static final Set<String> NAMING = Set.of("theme", "pattern", "kind", "criterion", "style", "status", "cadence",
            "need", "emotion", "feeds");

    /** The fields that name people, as one says them before a name. */
    private static final Map<String, String> PARTS = Map.of("who", "of", "first", "of", "self", "of", "awayFrom", "from",
            "second", "with", "other", "with");

    private static final Map<Class<?>, String> CONCLUSIONS = Map.of(LikelyNeed.class, "an unmet need",
            LikelyPattern.class, "a pattern", LikelyAntecedent.class, "an old wound at work",
            LikelyExpecting.class, "expectations", LikelySatisfaction.class, "how somebody finds it",
            LikelyCaution.class, "a danger");

    private final Intake intake;
    private final Phrases phrases;

    ConditionWords(Intake intake, Phrases phrases) {
        this.intake = intake;
        this.phrases = phrases;
    }

    /** The fields a constraint is about, by the first step of their paths. */
    static List<String> fieldsOf(Constraint constraint) {
        if (constraint instanceof Named named) {
            return named.field().path().stream().limit(1).toList();
        } else if (constraint instanceof Compared compared) {
            return compared.field().path().stream().limit(1).toList();
        } else if (constraint instanceof Holds holds) {
            return holds.field().path().stream().limit(1).toList();
        }
        List<Constraint> parts = constraint instanceof Either either ? either.parts() : ((Both) constraint).parts();
        return parts.stream().flatMap(part -> fieldsOf(part).stream()).distinct().toList();
    }

    /** What a condition asks for: "a complaint by Rowan about Sky: theme affection or conversation, voiced accusingly". */
    String of(Match match, Bindings bindings) {
        List<String> people = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (Constraint constraint : match.constraints()) {
            String said = said(constraint, bindings);
            if (said != null && constraint instanceof Compared compared && named(compared.field())) {
                rest.add(0, said);
            } else if (said != null) {
                (aboutPeople(constraint) ? people : rest).add(said);
            }
        }
        String head = head(match.type()) + (people.isEmpty() ? "" : " " + String.join(" ", people));
        return rest.isEmpty() ? head : head + ": " + String.join(", ", rest);
    }

    private String head(Class<?> type) {
        FactForm form = FactForm.of(type);
        if (form != null) {
            String label = phrases.label(FactType.valueOf(constant(type.getSimpleName())));
            return ("aeiou".indexOf(label.charAt(0)) >= 0 ? "an " : "a ") + label;
        } else if (Premise.class.isAssignableFrom(type)) {
            return CONCLUSIONS.get(type);
        }
        return type == Bond.class ? "a relationship" : type == Person.class ? "a person"
                : type == Household.class ? "the household" : words(type.getSimpleName());
    }

    private static String constant(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static boolean aboutPeople(Constraint constraint) {
        return fieldsOf(constraint).stream().allMatch(List.of("by", "of", "awayFrom", "about", "who", "self", "other",
                "first", "second", "between")::contains);
    }

    private String said(Constraint constraint, Bindings bindings) {
        if (constraint instanceof Named named) {
            return aboutPeople(named) && bindings.get(named.variable()) instanceof String id
                    ? PARTS.getOrDefault(named.field().path().get(0), named.field().path().get(0)) + " "
                            + phrases.name(id, intake) : null;
        } else if (constraint instanceof Holds holds) {
            return (holds.yes() ? "" : "not ") + path(holds.field());
        } else if (constraint instanceof Either either) {
            return either.parts().stream().map(part -> said(part, bindings)).collect(Collectors.joining(" or "));
        } else if (constraint instanceof Both both) {
            return both.parts().stream().map(part -> said(part, bindings)).collect(Collectors.joining(" and "));
        }
        Compared compared = (Compared) constraint;
        List<String> values = compared.operands().stream().map(operand -> value(operand, bindings)).toList();
        if (values.contains("?")) {
            return null;
        }
        String list = Listing.or(values);
        if (aboutPeople(compared) && compared.operator() == Operator.EQUAL) {
            return PARTS.getOrDefault(compared.field().path().get(0), path(compared.field())) + " " + list;
        }
        String field = named(compared.field()) ? "" : path(compared.field());
        if (compared.field().path().equals(List.of("firstDay")) || compared.field().path().equals(List.of("lastDay"))) {
            return day(compared.operator(), Matching.value(compared.operands().get(0), bindings));
        }
        return field + switch (compared.operator()) {
            case EQUAL, IN -> (field.isEmpty() ? "" : " ") + list;
            case UNEQUAL -> list.equals(words(ScreeningResult.NOT_DONE)) ? " done" : " other than " + list;
            case NOT_IN -> " other than " + list;
            case LESS -> " less than " + list;
            case AT_MOST -> " at most " + list;
            case MORE -> " more than " + list;
            case AT_LEAST -> " at least " + list;
            case CONTAINS, MEMBER_OF -> " with " + list;
            case NOT_CONTAINS, NOT_MEMBER_OF -> " without " + list;
        };
    }

    /** Whether a field holds the term that names a fact, such as the theme of a complaint: then the term says it all. */
    private static boolean named(Constraint.Field field) {
        return Term.class.isAssignableFrom(field.type()) && NAMING.contains(String.join(".", field.path()));
    }

    private static String day(Operator operator, Object value) {
        boolean known = value instanceof Long day && day > LocalDate.MIN.toEpochDay() && day < LocalDate.MAX.toEpochDay();
        String date = known ? LocalDate.ofEpochDay((Long) value).toString() : "a day that is not known";
        return switch (operator) {
            case LESS -> "before " + date;
            case AT_MOST -> "on or before " + date;
            case MORE -> "after " + date;
            case AT_LEAST -> "on or after " + date;
            default -> "on " + date;
        };
    }

    private String value(Operand operand, Bindings bindings) {
        if (operand instanceof Operand.Nothing) {
            return "nothing recorded";
        } else if (operand instanceof Operand.Truth truth) {
            return truth.value() ? "yes" : "no";
        } else if (operand instanceof Operand.Variable variable && !bindings.knows(variable.name())) {
            return "?";
        }
        Object value = Matching.value(operand, bindings);
        return words(value);
    }

    /** A value in words. */
    String words(Object value) {
        if (value instanceof Fact fact) {
            return fact.id();
        } else if (value instanceof Term term) {
            return term.name().equals("UNKNOWN") ? "not asked" : phrases.label(term);
        } else if (value instanceof Double number) {
            return number == Math.rint(number) ? String.valueOf(number.longValue()) : number.toString();
        } else if (value instanceof List<?> list) {
            return list.stream().map(this::words).collect(Collectors.joining(" and "));
        } else if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        } else if (value instanceof Since since) {
            return since.text();
        } else if (value instanceof PartialDate date) {
            return date.text();
        } else if (value instanceof Length length) {
            return length.text();
        }
        return value == null ? "nothing recorded" : phrases.name(value.toString(), intake);
    }

    private static String path(Constraint.Field field) {
        return field.path().stream().map(ConditionWords::words).collect(Collectors.joining(" "));
    }

    /** A name of a field as words: "present evidence". */
    static String words(String camel) {
        return camel.equals("awayFrom") ? "from" : camel.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
