package ebb.fact;

import java.util.Arrays;
import java.util.List;

/**
 * The terms of one enum as files write them, worked out once: a formulation names hundreds.
 *
 * @param inOrder the terms in the order of the enum's constants
 */
record TermNames(List<String> inOrder) {

    private static final ClassValue<TermNames> OF_ENUM = new ClassValue<>() {
        @Override
        protected TermNames computeValue(Class<?> type) {
            return new TermNames(Arrays.stream(type.getEnumConstants())
                    .map(constant -> Term.kebab(((Enum<?>) constant).name())).toList());
        }
    };

    static String of(Enum<?> term) {
        return OF_ENUM.get(term.getDeclaringClass()).inOrder.get(term.ordinal());
    }
}
