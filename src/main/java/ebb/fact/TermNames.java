package ebb.fact;

/** The terms as files write them, worked out once for each enum: a formulation names hundreds. */
final class TermNames {
    private static final ClassValue<String[]> NAMES = new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
            Object[] constants = type.getEnumConstants();
            String[] names = new String[constants.length];
            for (int i = 0; i < names.length; i++) {
                names[i] = Term.kebab(((Enum<?>) constants[i]).name());
            }
            return names;
        }
    };

    private TermNames() {
    }

    static String of(Enum<?> term) {
        return NAMES.get(term.getDeclaringClass())[term.ordinal()];
    }
}
