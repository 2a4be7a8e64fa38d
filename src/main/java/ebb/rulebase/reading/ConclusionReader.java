package ebb.rulebase.reading;

import ebb.fact.Fact;
import ebb.finding.Hypothesis;
import ebb.finding.Premise;
import ebb.finding.Question;
import ebb.rulebase.reading.Constraint.Operand;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the part of a rule after {@code then}, which has one shape only:
 * {@code insertLogical( Evidence.of( drools.getRule().getName(), HYPOTHESIS, $facts... ).given( $premises... ) );}
 * Anything else is code, and rules hold none.
 */
final class ConclusionReader {

    private final Scope scope;
    private final OperandReader operands;

    /**
     * A reader for one rule.
     *
     * @param scope the variables its conditions bind
     */
    ConclusionReader(Scope scope) {
        this.scope = scope;
        this.operands = new OperandReader(scope);
    }

    /**
     * Reads the conclusion.
     *
     * @throws NotAllowedException if it has another shape
     */
    Conclusion read(String consequence) {
        Tokens tokens = new Tokens(consequence);
        tokens.expect("insertLogical", "(", "Evidence", ".", "of", "(");
        tokens.expect("drools", ".", "getRule", "(", ")", ".", "getName", "(", ")", ",");
        boolean constructed = tokens.take("new");
        String name = tokens.name();
        Class<?> hypothesis = Names.concluded().get(name);
        if (hypothesis == null) {
            throw new NotAllowedException("\"" + name + "\" is no hypothesis; a rule may conclude "
                    + String.join(", ", Names.concluded().keySet()) + ".");
        }
        String factory = null;
        if (!constructed) {
            tokens.expect(".");
            factory = tokens.name();
        }
        List<Operand> arguments = arguments(tokens);
        checkArguments(hypothesis, factory, arguments);
        List<String> facts = new ArrayList<>();
        while (tokens.take(",")) {
            facts.add(ground(tokens, Fact.class, "fact"));
        }
        tokens.expect(")");
        List<String> premises = new ArrayList<>();
        if (tokens.take(".")) {
            tokens.expect("given", "(");
            do {
                premises.add(ground(tokens, Premise.class, "weighed conclusion"));
            } while (tokens.take(","));
            tokens.expect(")");
        }
        tokens.expect(")", ";");
        tokens.end();
        return new Conclusion(hypothesis, factory, arguments, List.copyOf(facts), List.copyOf(premises));
    }

    private List<Operand> arguments(Tokens tokens) {
        List<Operand> arguments = new ArrayList<>();
        tokens.expect("(");
        do {
            arguments.add(operands.read(tokens));
        } while (tokens.take(","));
        tokens.expect(")");
        return List.copyOf(arguments);
    }

    private String ground(Tokens tokens, Class<?> kind, String said) {
        String variable = tokens.variable();
        if (!kind.isAssignableFrom(scope.type(variable))) {
            throw new NotAllowedException("Evidence rests on " + variable + ", which is no " + said
                    + " but " + Comparability.described(scope.type(variable)) + ": name a " + said + " that a condition binds"
                    + (kind == Fact.class ? ", and put weighed conclusions into .given( ... )." : "."));
        }
        return variable;
    }

    private static void checkArguments(Class<?> hypothesis, String factory, List<Operand> arguments) {
        if (hypothesis != Question.class && arguments.stream().anyMatch(Operand.Text.class::isInstance)) {
            throw new NotAllowedException("The hypothesis names somebody, or something, by a quoted text: rules speak of whoever "
                    + "their variables stand for.");
        }
        List<Class<?>[]> ways = ways(hypothesis, factory).toList();
        boolean fits = ways.stream().anyMatch(way -> fits(way, arguments));
        if (!fits) {
            String shown = factory == null ? "new " + hypothesis.getSimpleName() : hypothesis.getSimpleName() + "." + factory;
            throw new NotAllowedException(shown + " cannot be made of ("
                    + arguments.stream().map(Comparability::described).collect(Collectors.joining(", ")) + ")"
                    + (ways.isEmpty() ? "; there is no such way." : "; it takes "
                    + ways.stream().map(ConclusionReader::described).sorted().collect(Collectors.joining(" or ")) + "."));
        }
    }

    /** The parameters of each way to make a hypothesis: its constructor, or its factory methods of one name. */
    private static Stream<Class<?>[]> ways(Class<?> hypothesis, String factory) {
        if (factory == null) {
            return Arrays.stream(hypothesis.getConstructors()).map(constructor -> constructor.getParameterTypes());
        }
        return Arrays.stream(hypothesis.getMethods())
                .filter(method -> method.getName().equals(factory) && Modifier.isStatic(method.getModifiers()))
                .filter(method -> Hypothesis.class.isAssignableFrom(method.getReturnType()))
                .map(Method::getParameterTypes);
    }

    private static boolean fits(Class<?>[] parameters, List<Operand> arguments) {
        if (parameters.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!Comparability.fits(parameters[i], arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String described(Class<?>[] parameters) {
        return Arrays.stream(parameters).map(Comparability::described).collect(Collectors.joining(", ", "(", ")"));
    }
}
