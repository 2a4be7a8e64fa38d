package ebb.rulebase;

import ebb.finding.Premise;
import ebb.rulebase.reading.Condition;
import ebb.rulebase.reading.Condition.All;
import ebb.rulebase.reading.Condition.Any;
import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Condition.Some;
import ebb.rulebase.reading.RuleText;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.model.Rule;

/**
 * Works out, for the build, what each rule asks for before it concludes anything, and writes it down for
 * {@link Prerequisites}: one line for each thing asked for, in fields parted by tabs, and one line for each rule, which
 * names those things by their numbers. What a rule asks not to be there, what it gathers, and what it asks of anything but
 * a term, is left out: without that, a rule only seems to concern more cases.
 */
final class PrerequisiteWriter {

    /** Begins a line that names the class of the rules after it. */
    static final String HOME = "home";

    /** Begins the line of a rule: its method, and numbers of things, parted by commas where any will do. */
    static final String RULE = "rule";

    /** Begins the line of a weighed conclusion: the numbers of the rules that may bring it. */
    static final String CONCLUDED = "concluded";

    /** Begins the line of something reported: its class, and fields with the names of the terms they may have. */
    private static final String REPORTED = "reported";

    private final List<RuleText> rules;
    private final Map<String, Integer> things = new LinkedHashMap<>();

    private PrerequisiteWriter(List<RuleText> rules) {
        this.rules = rules;
    }

    /**
     * Writes the prerequisites of the rules beside the rules themselves.
     *
     * @param classes where the rules were compiled to
     * @throws IllegalStateException if a rule was not compiled
     */
    static void write(List<RuleText> rules, Path classes) throws IOException {
        Map<String, Method> makers = makers(classes);
        PrerequisiteWriter writer = new PrerequisiteWriter(rules);
        List<String> lines = new ArrayList<>();
        Class<?> home = null;
        for (RuleText rule : rules) {
            Method maker = makers.get(rule.name());
            if (maker == null) {
                throw new IllegalStateException("The rule \"" + rule.name() + "\" was not compiled");
            }
            if (maker.getDeclaringClass() != home) {
                home = maker.getDeclaringClass();
                lines.add(HOME + "\t" + home.getName());
            }
            lines.add(Stream.concat(Stream.of(RULE, maker.getName()),
                    writer.all(rule.when()).stream().map(any -> any.stream().map(String::valueOf)
                            .collect(Collectors.joining(",")))).collect(Collectors.joining("\t")));
        }
        Path file = classes.resolve(Prerequisites.RESOURCE.substring(1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, Stream.concat(writer.things.keySet().stream(), lines.stream())
                .collect(Collectors.joining("\n")));
    }

    /** The methods that make the rules, by the rules' names. */
    private static Map<String, Method> makers(Path classes) throws IOException {
        Map<String, Method> makers = new HashMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes.resolve("ebb/rules"))) {
            files = walk.filter(file -> file.getFileName().toString().matches("Rules\\p{XDigit}+RuleMethods\\d+\\.class"))
                    .sorted(Comparator.comparing(Path::toString)).toList();
        }
        for (Path file : files) {
            String name = classes.relativize(file).toString();
            try {
                Class<?> home = Class.forName(name.substring(0, name.length() - ".class".length())
                        .replace(file.getFileSystem().getSeparator(), "."));
                for (Method method : home.getMethods()) {
                    if (method.getReturnType() == Rule.class) {
                        makers.put(((Rule) method.invoke(null)).getName(), method);
                    }
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("The rules were compiled in a form that is not known: " + name, e);
            }
        }
        return makers;
    }

    /** What all of these conditions ask for: one of each set. */
    private Set<Set<Integer>> all(List<Condition> conditions) {
        return conditions.stream().flatMap(condition -> asked(condition).stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(Set::toString))));
    }

    private Set<Set<Integer>> asked(Condition condition) {
        if (condition instanceof Match match) {
            return Set.of(Set.of(number(match)));
        } else if (condition instanceof Some some) {
            return asked(some.what());
        } else if (condition instanceof All all) {
            return all(all.parts());
        } else if (condition instanceof Any any) {
            return any.parts().stream().map(this::asked).reduce(PrerequisiteWriter::either).orElseThrow();
        }
        return Set.of();
    }

    /** What is asked for where the one or the other will do. */
    private static Set<Set<Integer>> either(Set<Set<Integer>> one, Set<Set<Integer>> other) {
        return one.stream().flatMap(left -> other.stream().<Set<Integer>>map(right ->
                Stream.concat(left.stream(), right.stream()).collect(Collectors.toCollection(TreeSet::new))))
                .collect(Collectors.toSet());
    }

    private int number(Match match) {
        return things.computeIfAbsent(Premise.class.isAssignableFrom(match.type()) ? concluded(match) : reported(match),
                same -> things.size());
    }

    private String concluded(Match match) {
        return IntStream.range(0, rules.size()).filter(i -> rules.get(i).then().mayBring(match)).mapToObj(String::valueOf)
                .collect(Collectors.joining("\t", CONCLUDED + "\t", ""));
    }

    private static String reported(Match match) {
        Map<String, String> terms = new TreeMap<>();
        for (Method field : match.type().getMethods()) {
            String name = field.getName();
            if (field.getReturnType().isEnum() && field.getParameterCount() == 0
                    && match.constraints().stream().anyMatch(constraint -> constraint.mentions(name))) {
                List<Enum<?>> all = Arrays.stream(field.getReturnType().getEnumConstants())
                        .<Enum<?>>map(constant -> (Enum<?>) constant).toList();
                List<Enum<?>> open = all.stream().filter(term -> match.mayBe(name, term)).toList();
                if (open.size() < all.size()) {
                    terms.put(name, open.stream().map(Enum::name).collect(Collectors.joining(",")));
                }
            }
        }
        return Stream.concat(Stream.of(REPORTED, match.type().getName()),
                terms.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())))
                .collect(Collectors.joining("\t"));
    }
}
