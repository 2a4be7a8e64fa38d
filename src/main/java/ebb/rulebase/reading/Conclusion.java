package ebb.rulebase.reading;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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
        List<String> premises) {

    /** Whether the hypothesis may be of this term: the rule names it, or none of its vocabulary. */
    public boolean mayHold(Class<?> vocabulary, Enum<?> term) {
        List<Constraint.Operand> named = arguments.stream().filter(argument -> argument instanceof Constraint.Operand.Constant
                constant && vocabulary.isInstance(constant.value())).toList();
        return named.isEmpty() || named.contains(new Constraint.Operand.Constant(term));
    }

    /** Whether what follows from it, once weighed, may meet a condition on weighed conclusions. */
    public boolean mayBring(Condition.Match premise) {
        return Names.hypothesis(premise.type()) == hypothesis && Arrays.stream(hypothesis.getRecordComponents())
                .filter(component -> component.getType().isEnum()).allMatch(component -> mayBring(premise, component));
    }

    private boolean mayBring(Condition.Match premise, RecordComponent component) {
        return Arrays.stream(component.getType().getEnumConstants()).map(constant -> (Enum<?>) constant)
                .filter(constant -> mayHold(component.getType(), constant))
                .anyMatch(constant -> premise.mayBe(component.getName(), constant));
    }
}
