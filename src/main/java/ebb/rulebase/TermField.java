package ebb.rulebase;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.StringTokenizer;
import org.drools.core.reteoo.AlphaNode;
import org.drools.modelcompiler.constraints.LambdaConstraint;

/**
 * A field of a kind of fact that holds a term, and that conditions ask for.
 *
 * @param name   the field's name
 * @param reader reads it
 * @param values how many values it may have, counting none as one
 */
record TermField(String name, Method reader, int values) {

    /** More combinations than this are not kept. */
    private static final int MOST_COMBINATIONS = 5000;

    /** What a reader is called with, or an empty array would be made for each call. */
    private static final Object[] NOTHING = {};

    /**
     * The fields that decide most conditions, as many as have not too many combinations of values.
     *
     * @param decidedBy the names of the fields that decide conditions, once for each condition
     */
    static List<TermField> worthKnowing(Class<?> kind, Collection<String> decidedBy) {
        List<TermField> fields = new ArrayList<>();
        for (RecordComponent component : kind.isRecord() ? kind.getRecordComponents() : new RecordComponent[0]) {
            if (component.getType().isEnum() && decidedBy.contains(component.getName())) {
                fields.add(new TermField(component.getName(), component.getAccessor(),
                        component.getType().getEnumConstants().length + 1));
            }
        }
        fields.sort(Comparator.comparing(field -> -Collections.frequency(decidedBy, field.name)));
        int combinations = 1;
        List<TermField> worth = new ArrayList<>();
        for (TermField field : fields) {
            if (combinations * field.values <= MOST_COMBINATIONS) {
                combinations *= field.values;
                worth.add(field);
            }
        }
        return worth;
    }

    /** The one field that a condition compares with terms, and looks at nothing else; null where it is not such a one. */
    static String deciding(AlphaNode condition) {
        if (!(condition.getConstraint() instanceof LambdaConstraint compiled) || compiled.getPredicateInformation() == null) {
            return null;
        }
        StringTokenizer words = new StringTokenizer(compiled.getPredicateInformation().getStringConstraint(), " ");
        String field = words.nextToken();
        String operator = words.hasMoreTokens() ? words.nextToken() : "";
        if (operator.equals("not") && words.hasMoreTokens()) {
            operator = words.nextToken();
        }
        boolean terms = words.hasMoreTokens()
                && (operator.equals("==") || operator.equals("!=") || operator.equals("in"));
        while (terms && words.hasMoreTokens()) {
            String word = words.nextToken();
            terms = word.equals("(") || word.equals(")") || term(word);
        }
        return terms ? field : null;
    }

    /** Whether a word of a condition is the constant of an enum, such as {@code FearKind.ABANDONMENT}. */
    private static boolean term(String word) {
        int dot = word.lastIndexOf('.');
        return dot > 0 && dot + 1 < word.length() && Character.isUpperCase(word.charAt(dot + 1));
    }

    /** The place of a fact's value among all that the field may have. */
    int value(Object fact) {
        try {
            Object term = reader.invoke(fact, NOTHING);
            return term == null ? 0 : ((Enum<?>) term).ordinal() + 1;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The field " + name + " of " + fact.getClass() + " cannot be read", e);
        }
    }
}
