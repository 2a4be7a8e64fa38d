package ebb.rulebase;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What has to be in a case for a bundled rule to conclude anything about it: each rule asks for things, and without one
 * of them it stays silent whatever else there is. Tells which rules a case concerns, generously: one rule too many costs
 * time, one too few would change what is concluded. Immutable.
 */
final class Prerequisites {

    /** Where the build leaves them; {@link PrerequisiteWriter} says in which form. */
    static final String RESOURCE = "/ebb/rules.prerequisites";

    /**
     * A rule, and what it asks for.
     *
     * @param home   the class that makes it
     * @param method the method of that class
     * @param asked  for each thing it asks for, the numbers of the wants of which any will do
     */
    private record Asking(String home, String method, List<int[]> asked) {
    }

    /** Something a rule may ask for. */
    private sealed interface Want {

        /** One of the weighed conclusions that these rules, by their numbers, may bring. */
        record Concluded(int[] rules) implements Want {
        }

        /**
         * Something reported.
         *
         * @param type  the name of its class
         * @param terms for some of its fields, the names of the terms they may have
         */
        record Reported(String type, Map<String, Set<String>> terms) implements Want {
        }
    }

    private final List<Want> wants = new ArrayList<>();
    private final List<Asking> rules = new ArrayList<>();

    private Prerequisites() {
    }

    /** The prerequisites of the rules that came with Ebb. */
    static Prerequisites bundled() {
        Prerequisites read = new Prerequisites();
        String home = null;
        for (String line : RuleFolder.resource(RESOURCE).split("\n")) {
            String[] parts = line.split("\t");
            switch (parts[0]) {
                case PrerequisiteWriter.HOME -> home = parts[1];
                case PrerequisiteWriter.RULE -> read.rules.add(rule(home, parts));
                case PrerequisiteWriter.CONCLUDED -> read.wants.add(new Want.Concluded(numbers(parts, 1)));
                default -> read.wants.add(reported(parts));
            }
        }
        return read;
    }

    private static Asking rule(String home, String[] parts) {
        List<int[]> asked = new ArrayList<>();
        for (int i = 2; i < parts.length; i++) {
            asked.add(numbers(parts[i].split(","), 0));
        }
        return new Asking(home, parts[1], asked);
    }

    private static Want reported(String[] parts) {
        Map<String, Set<String>> terms = new HashMap<>();
        for (int i = 2; i < parts.length; i += 2) {
            terms.put(parts[i], Set.of(parts[i + 1].split(",")));
        }
        return new Want.Reported(parts[1], terms);
    }

    private static int[] numbers(String[] texts, int from) {
        int[] numbers = new int[texts.length - from];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Integer.parseInt(texts[i + from]);
        }
        return numbers;
    }

    /**
     * The rules that may have something to say about a case.
     *
     * @param things all that rules see of it: facts, people, bonds, the household
     * @return what makes each of them
     */
    List<Method> concerned(Collection<?> things) throws ReflectiveOperationException {
        BitSet there = reported(things);
        BitSet concerned = new BitSet();
        int before = -1;
        while (concerned.cardinality() > before) {
            before = concerned.cardinality();
            for (int i = 0; i < rules.size(); i++) {
                if (!concerned.get(i) && rules.get(i).asked.stream().allMatch(any -> any(any, there))) {
                    concerned.set(i);
                }
            }
            for (int i = 0; i < wants.size(); i++) {
                if (wants.get(i) instanceof Want.Concluded concluded && any(concluded.rules, concerned)) {
                    there.set(i);
                }
            }
        }
        List<Method> makers = new ArrayList<>();
        for (int i = concerned.nextSetBit(0); i >= 0; i = concerned.nextSetBit(i + 1)) {
            makers.add(Class.forName(rules.get(i).home).getMethod(rules.get(i).method));
        }
        return makers;
    }

    private BitSet reported(Collection<?> things) throws ReflectiveOperationException {
        Map<String, List<Object>> byType = new HashMap<>();
        things.forEach(thing -> byType.computeIfAbsent(thing.getClass().getName(), same -> new ArrayList<>()).add(thing));
        BitSet there = new BitSet();
        for (int i = 0; i < wants.size(); i++) {
            if (wants.get(i) instanceof Want.Reported reported) {
                for (Object thing : byType.getOrDefault(reported.type, List.of())) {
                    if (meets(thing, reported.terms)) {
                        there.set(i);
                        break;
                    }
                }
            }
        }
        return there;
    }

    private static boolean meets(Object thing, Map<String, Set<String>> terms) throws ReflectiveOperationException {
        for (Map.Entry<String, Set<String>> field : terms.entrySet()) {
            Enum<?> term = (Enum<?>) thing.getClass().getMethod(field.getKey()).invoke(thing);
            if (term != null && !field.getValue().contains(term.name())) {
                return false;
            }
        }
        return true;
    }

    private static boolean any(int[] of, BitSet those) {
        for (int number : of) {
            if (those.get(number)) {
                return true;
            }
        }
        return false;
    }
}
