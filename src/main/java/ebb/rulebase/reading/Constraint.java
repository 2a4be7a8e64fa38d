package ebb.rulebase.reading;

import java.util.List;

/** One thing a rule asks of a fact: a field, an operator, and literals or variables. */
public sealed interface Constraint {

    /** Whether it asks something of a field, or of one of several. */
    default boolean mentions(String field) {
        if (this instanceof Either either) {
            return either.parts().stream().anyMatch(part -> part.mentions(field));
        } else if (this instanceof Both both) {
            return both.parts().stream().anyMatch(part -> part.mentions(field));
        }
        return this instanceof Compared compared && compared.field().path().equals(List.of(field))
                || this instanceof Named named && named.field().path().equals(List.of(field));
    }

    /** Whether it leaves it open that a field has this term. */
    default boolean mayBe(String field, Enum<?> term) {
        if (this instanceof Either either) {
            return either.parts().stream().anyMatch(part -> part.mayBe(field, term));
        } else if (this instanceof Both both) {
            return both.parts().stream().allMatch(part -> part.mayBe(field, term));
        }
        if (!(this instanceof Compared compared) || !compared.field().path().equals(List.of(field))
                || !compared.operands().stream().allMatch(Operand.Constant.class::isInstance)) {
            return true;
        }
        boolean among = compared.operands().contains(new Operand.Constant(term));
        return compared.operator() == Operator.UNEQUAL || compared.operator() == Operator.NOT_IN ? !among : among;
    }

    /** Names a field, so that other conditions can refer to it. */
    record Named(String variable, Field field) implements Constraint {
    }

    /**
     * Compares a field.
     *
     * @param field    the field
     * @param operator how
     * @param operands with what; exactly one, except for {@code in} and {@code not in}
     */
    record Compared(Field field, Operator operator, List<Operand> operands) implements Constraint {
    }

    /** A yes-or-no field has to be {@code yes}. */
    record Holds(Field field, boolean yes) implements Constraint {
    }

    /** At least one of them. */
    record Either(List<Constraint> parts) implements Constraint {
    }

    /** All of them. */
    record Both(List<Constraint> parts) implements Constraint {
    }

    /**
     * A field of what is matched, or a field of such a field.
     *
     * @param path the names on the way; empty for the matched thing itself
     * @param type the type of the last one
     */
    record Field(List<String> path, Class<?> type) {
    }

    /** How a field is compared. */
    enum Operator {
        /** Equal. */
        EQUAL("=="),
        /** Not equal. */
        UNEQUAL("!="),
        /** Less. */
        LESS("<"),
        /** Less or equal. */
        AT_MOST("<="),
        /** More. */
        MORE(">"),
        /** More or equal. */
        AT_LEAST(">="),
        /** One of a list of literals. */
        IN("in"),
        /** None of a list of literals. */
        NOT_IN("not in"),
        /** The list holds the value. */
        CONTAINS("contains"),
        /** The list does not hold the value. */
        NOT_CONTAINS("not contains"),
        /** The value is in the list. */
        MEMBER_OF("memberOf"),
        /** The value is not in the list. */
        NOT_MEMBER_OF("not memberOf");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** The operator as rules write it. */
        public String sign() {
            return sign;
        }

        boolean takesList() {
            return this == IN || this == NOT_IN;
        }

        boolean ordering() {
            return this == LESS || this == AT_MOST || this == MORE || this == AT_LEAST;
        }

        boolean membership() {
            return ordinal() >= CONTAINS.ordinal();
        }
    }

    /** What a field is compared with. */
    sealed interface Operand {

        /** A term of the vocabulary. */
        record Constant(Enum<?> value) implements Operand {
        }

        /** A number. */
        record Figure(double value) implements Operand {
        }

        /** Yes or no. */
        record Truth(boolean value) implements Operand {
        }

        /** Nothing: the field was not recorded. */
        record Nothing() implements Operand {
        }

        /** A quoted text; only questions take one, for the name of a field. */
        record Text(String value) implements Operand {
        }

        /**
         * A variable bound before, or a field of it.
         *
         * @param name  the variable, with its dollar sign
         * @param field the field of it; an empty path for the variable itself
         */
        record Variable(String name, Field field) implements Operand {
        }
    }
}
