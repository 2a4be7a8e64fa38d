package ebb.authoring;

import ebb.fact.Term;
import ebb.knowledge.Phrases;
import ebb.rulebase.reading.Conclusion;
import ebb.rulebase.reading.Constraint.Operand;
import java.util.List;

/** Puts what a rule concludes into plain words. */
final class HypothesisWords {

    private final Phrases phrases;
    private final Names names;

    HypothesisWords(Phrases phrases, Names names) {
        this.phrases = phrases;
        this.names = names;
    }

    String of(Conclusion conclusion) {
        Class<?> kind = conclusion.hypothesis();
        List<String> said = conclusion.arguments().stream().filter(argument -> !(argument instanceof Operand.Nothing))
                .map(this::argument).toList();
        String all = String.join(", ", said);
        return switch (kind.getSimpleName()) {
            case "UnmetNeed" -> "an unmet need of " + said.get(0) + ": " + said.get(1);
            case "Pattern" -> "a pattern: " + said.get(0) + " (" + String.join(" and ", said.subList(1, said.size())) + ")";
            case "Antecedent" -> "an old wound of " + said.get(0) + " that feeds " + said.get(2);
            case "Expecting" -> "how " + said.get(0) + " expects: " + said.get(1);
            case "Satisfaction" -> "how it is for " + said.get(0) + ": " + said.get(1);
            case "Caution" -> "a caution about " + said.get(1) + ": " + said.get(0) + " (" + said.get(2) + ")";
            case "Discussion" -> "a topic worth raising: " + all;
            case "Question" -> "a question worth asking: " + all;
            case "Reminder" -> "something to keep in mind: " + all;
            default -> "topics that have to wait: " + all;
        };
    }

    private String argument(Operand argument) {
        if (argument instanceof Operand.Constant constant) {
            return phrases.label((Term) constant.value());
        } else if (argument instanceof Operand.Variable variable) {
            return names.of(variable);
        }
        return argument instanceof Operand.Text text ? text.value() : argument.toString();
    }
}
