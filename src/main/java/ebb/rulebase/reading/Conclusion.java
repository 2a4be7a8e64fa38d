package ebb.rulebase.reading;

import java.io.Serializable;
import java.util.List;

/**
 * What a rule concludes: one piece of evidence about one hypothesis.
 *
 * @param hypothesis the kind of hypothesis
 * @param factory    the name of the method that makes it, or null where it is constructed
 * @param arguments  what it is made of
 * @param facts      variables of the facts it rests on
 * @param premises   variables of the weighed conclusions it rests on
 */
public record Conclusion(
        Class<?> hypothesis,
        String factory,
        List<Constraint.Operand> arguments,
        List<String> facts,
        List<String> premises) implements Serializable {
}
