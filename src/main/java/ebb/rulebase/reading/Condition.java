package ebb.rulebase.reading;

import java.util.List;

/**
 * One condition of a rule: what the part between {@code when} and {@code then} may say, and nothing else.
 */
public sealed interface Condition {

    /**
     * Something of one type that meets all constraints.
     *
     * @param variable the variable it is bound to, with its dollar sign, or null
     * @param type     a kind of fact, a weighed conclusion, a bond, a person or the household
     * @param constraints    what is asked of it
     * @param line     its line in the file
     */
    record Match(String variable, Class<?> type, List<Constraint> constraints, int line) implements Condition {

        /** Whether all constraints leave it open that a field has this term. */
        public boolean mayBe(String field, Enum<?> term) {
            return constraints.stream().allMatch(constraint -> constraint.mayBe(field, term));
        }
    }

    /** All of them. */
    record All(List<Condition> parts) implements Condition {
    }

    /** At least one of them. */
    record Any(List<Condition> parts) implements Condition {
    }

    /** None such. */
    record None(Condition what) implements Condition {
    }

    /** At least one such, of which none is named. */
    record Some(Condition what) implements Condition {
    }

    /**
     * Several taken together, and constraints on what they come to.
     *
     * @param what  what is taken together
     * @param sums  what is made of it
     * @param constraints what is asked of the sums
     */
    record Gathered(Condition what, List<Sum> sums, List<Constraint> constraints) implements Condition {
    }

    /**
     * One sum over what was gathered.
     *
     * @param function count, sum, average, min, max, collectList or collectSet
     * @param of       the variable that is summed up, or null for a count of everything
     * @param variable the variable the result is bound to
     */
    record Sum(String function, String of, String variable) {
    }
}
