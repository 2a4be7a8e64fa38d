package ebb.authoring;

import ebb.fact.Bond;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Relationship;
import ebb.fact.Term;
import ebb.finding.ExpectationStyle;
import ebb.rulebase.reading.Condition;
import ebb.rulebase.reading.Condition.All;
import ebb.rulebase.reading.Condition.Any;
import ebb.rulebase.reading.Condition.Gathered;
import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Condition.None;
import ebb.rulebase.reading.Condition.Some;
import ebb.rulebase.reading.Constraint;
import ebb.rulebase.reading.Names;
import ebb.rulebase.reading.RuleText;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What of the vocabulary the rules reach: terms that some rule looks at, and conclusions that some rule draws. */
final class Reach {

    private final Set<String> looked = new TreeSet<>();
    private final Set<String> drawn = new TreeSet<>();

    Reach(List<RuleText> rules) {
        for (RuleText rule : rules) {
            rule.when().stream().flatMap(Reach::matches).forEach(this::look);
            Class<?> kind = rule.then().hypothesis();
            for (RecordComponent component : kind.getRecordComponents()) {
                if (component.getType().isEnum()) {
                    terms(component.getType()).filter(term -> rule.then().mayHold(component.getType(), term))
                            .forEach(term -> drawn.add(said(kind, component, term)));
                }
            }
        }
    }

    private static Stream<Match> matches(Condition condition) {
        if (condition instanceof Match match) {
            return Stream.of(match);
        } else if (condition instanceof All all) {
            return all.parts().stream().flatMap(Reach::matches);
        } else if (condition instanceof Any any) {
            return any.parts().stream().flatMap(Reach::matches);
        } else if (condition instanceof None none) {
            return matches(none.what());
        } else if (condition instanceof Some some) {
            return matches(some.what());
        }
        return matches(((Gathered) condition).what());
    }

    private void look(Match match) {
        Class<?> type = match.type() == Bond.class ? Relationship.class : match.type();
        if (!Fact.class.isAssignableFrom(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String field = component.getName();
            List<Constraint> about = match.constraints().stream().filter(one -> looksAt(one, field)).toList();
            boolean atAll = !about.isEmpty() || component.getType() == mainVocabulary(type);
            if (component.getType().isEnum() && atAll) {
                terms(component.getType()).filter(term -> about.stream().allMatch(one -> one.mayBe(field, term)))
                        .forEach(term -> looked.add(said(type, component, term)));
            }
        }
    }

    /** Whether a constraint is about a field, or about what is told by it. */
    private static boolean looksAt(Constraint constraint, String field) {
        return constraint.mentions(field) || field.equals("recency") && constraint instanceof Constraint.Holds
                || field.equals("recency") && constraint.mentions("current");
    }

    /** The vocabulary that says what kind of fact it is: a rule that leaves it open looks at all of it. */
    private static Class<?> mainVocabulary(Class<?> type) {
        return Arrays.stream(FactType.values())
                .filter(kind -> kind.term().equals(Term.kebab(type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_"))))
                .<Class<?>>map(FactType::vocabulary).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Terms of what may be reported that no rule looks at, such as {@code Conduct kind reassures}. */
    List<String> termsNotLookedAt() {
        return missing(Arrays.asList(Fact.class.getPermittedSubclasses()), looked);
    }

    /** Conclusions that no rule draws, such as {@code Pattern kind cure-all}. */
    List<String> conclusionsNotDrawn() {
        return missing(List.copyOf(Names.concluded().values()), drawn);
    }

    private static List<String> missing(List<Class<?>> types, Set<String> reached) {
        List<String> missing = new ArrayList<>();
        for (Class<?> type : types) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getType().isEnum() && component.getType() != FactType.class) {
                    terms(component.getType()).filter(Reach::counts).map(term -> said(type, component, term))
                            .filter(said -> !reached.contains(said)).forEach(missing::add);
                }
            }
        }
        return missing;
    }

    /** What means "not asked", or "not enough is known", is no term that a rule has to reach. */
    private static boolean counts(Enum<?> term) {
        return !term.name().equals("UNKNOWN") && term != ExpectationStyle.UNDETERMINED;
    }

    private static Stream<Enum<?>> terms(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(constant -> (Enum<?>) constant);
    }

    private static String said(Class<?> type, RecordComponent component, Enum<?> term) {
        return type.getSimpleName() + " " + component.getName() + " " + Term.kebab(term.name());
    }
}
