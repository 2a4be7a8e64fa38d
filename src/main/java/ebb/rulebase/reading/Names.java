package ebb.rulebase.reading;

import ebb.fact.Bond;
import ebb.fact.Fact;
import ebb.fact.Household;
import ebb.fact.Person;
import ebb.fact.Term;
import ebb.finding.Hypothesis;
import ebb.finding.Premise;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rules may name: the types they match and conclude, the terms, and the fields of each. */
public final class Names {

    static final List<String> PACKAGES = List.of("ebb.fact", "ebb.finding");

    private static final Map<String, Class<?>> MATCHED = byName(Stream.of(
            Stream.of(Fact.class.getPermittedSubclasses()),
            Stream.of(Premise.class.getPermittedSubclasses()),
            Stream.of(Bond.class, Person.class, Household.class)).flatMap(Function.identity()));

    private static final Map<String, Class<?>> CONCLUDED = byName(Stream.of(Hypothesis.class.getPermittedSubclasses()));

    private Names() {
    }

    private static Map<String, Class<?>> byName(Stream<Class<?>> types) {
        return types.collect(Collectors.toMap(Class::getSimpleName, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    /** The types a rule may match, by their names. */
    public static Map<String, Class<?>> matched() {
        return MATCHED;
    }

    /** The type a pattern matches, named with or without its package; null where no rule may match it. */
    static Class<?> matched(String name) {
        int dot = name == null ? -1 : name.lastIndexOf('.');
        return dot < 0 || PACKAGES.contains(name.substring(0, dot)) ? MATCHED.get(String.valueOf(name).substring(dot + 1)) : null;
    }

    /** The hypotheses a rule may conclude, by their names. */
    public static Map<String, Class<?>> concluded() {
        return CONCLUDED;
    }

    /** What a weighed conclusion is a conclusion about: of {@code LikelyNeed}, {@code UnmetNeed}. */
    static Class<?> hypothesis(Class<?> premise) {
        String name = premise.getSimpleName().substring("Likely".length());
        return CONCLUDED.getOrDefault(name, CONCLUDED.get("Unmet" + name));
    }

    /** The enum of terms with this simple name, or null. */
    static Class<?> terms(String simpleName) {
        Class<?> type = type(simpleName);
        return type != null && type.isEnum() && Term.class.isAssignableFrom(type) ? type : null;
    }

    /** The type with this simple name in the packages rules may import, or null. */
    static Class<?> type(String simpleName) {
        for (String home : PACKAGES) {
            try {
                return Class.forName(home + "." + simpleName, false, Names.class.getClassLoader());
            } catch (ClassNotFoundException | NoClassDefFoundError e) {
                // Not in this package. The second error is a name in the wrong case on a forgiving file system.
            }
        }
        return null;
    }

    /** The constant of an enum with this name, or null. */
    static Enum<?> constant(Class<?> terms, String name) {
        return Arrays.stream(terms.getEnumConstants()).map(constant -> (Enum<?>) constant)
                .filter(constant -> constant.name().equals(name)).findFirst().orElse(null);
    }

    /** The type of a field, or null where the type has no such field. */
    static Class<?> field(Class<?> type, String name) {
        return fields(type).filter(method -> method.getName().equals(name))
                .map(Method::getReturnType).findFirst().orElse(null);
    }

    /** The names of a type's fields, for a message. */
    static List<String> fieldNames(Class<?> type) {
        return fields(type).map(Method::getName).distinct().sorted().toList();
    }

    private static Stream<Method> fields(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> PACKAGES.contains(method.getDeclaringClass().getPackageName()))
                .filter(method -> !List.of("hashCode", "toString").contains(method.getName()))
                .sorted(Comparator.comparing((Method method) -> method.getReturnType().isInterface()));
    }

    /** Whether this is one of the types whose fields rules may read. */
    static boolean ours(Class<?> type) {
        return PACKAGES.contains(type.getPackageName());
    }
}
