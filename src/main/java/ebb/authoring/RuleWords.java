package ebb.authoring;

import ebb.fact.Term;
import ebb.knowledge.Phrases;
import ebb.rulebase.reading.Condition;
import ebb.rulebase.reading.Condition.All;
import ebb.rulebase.reading.Condition.Any;
import ebb.rulebase.reading.Condition.Gathered;
import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Condition.None;
import ebb.rulebase.reading.Condition.Some;
import ebb.rulebase.reading.Constraint;
import ebb.rulebase.reading.Constraint.Operand;
import ebb.rulebase.reading.RuleText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts a rule into plain words, from what the rule says and nothing else. For one rule, in one thread. */
public final class RuleWords {

    private final RuleText rule;
    private final Phrases phrases;
    private final Names names = new Names();

    /** The words for one rule. */
    public RuleWords(RuleText rule, Phrases phrases) {
        this.rule = rule;
        this.phrases = phrases;
    }

    /** The conditions, one clause each, in their order. */
    public List<String> conditions() {
        return rule.when().stream().map(this::condition).toList();
    }

    /** What its evidence is for or against, and how much it weighs. Asked for after the conditions. */
    public String conclusion() {
        return rule.card().weight().term() + " evidence " + rule.card().direction().term() + " "
                + new HypothesisWords(phrases, names).of(rule.then());
    }

    private String condition(Condition condition) {
        if (condition instanceof Match match) {
            return "there is " + Nouns.of(match.type()) + described(match);
        } else if (condition instanceof All all) {
            return all.parts().stream().map(this::condition).collect(Collectors.joining(", and "));
        } else if (condition instanceof Any any) {
            return "either " + any.parts().stream().map(this::condition).collect(Collectors.joining(", or "));
        } else if (condition instanceof None none) {
            return none(none.what());
        } else if (condition instanceof Some some) {
            return condition(some.what());
        }
        return gathered((Gathered) condition);
    }

    private String none(Condition what) {
        if (what instanceof All all && all.parts().size() == 1 && all.parts().get(0) instanceof Match match) {
            return "there is no " + Nouns.bare(match.type()) + described(match);
        }
        return "it is not so that " + condition(what);
    }

    private String described(Match match) {
        List<String> people = match.constraints().stream().map(one -> names.person(one, match.type()))
                .filter(Objects::nonNull).distinct().toList();
        String owner = people.isEmpty() ? "its " : people.get(0).substring(people.get(0).lastIndexOf(' ') + 1) + "'s ";
        if (match.variable() != null) {
            names.name(match.variable(), "that " + Nouns.bare(match.type()));
        }
        List<String> fields = match.constraints().stream().filter(one -> names.person(one, match.type()) == null)
                .map(one -> constraint(one, owner)).filter(said -> !said.isEmpty()).toList();
        return people.stream().map(one -> " " + one).collect(Collectors.joining())
                + (fields.isEmpty() ? "" : " (" + String.join("; ", fields) + ")");
    }

    private String constraint(Constraint constraint, String owner) {
        if (constraint instanceof Constraint.Named named) {
            String field = Nouns.field(named.field().path());
            names.name(named.variable(), field.equals("id") ? "that one" : owner + field);
            return "";
        } else if (constraint instanceof Constraint.Holds holds) {
            return (holds.yes() ? "" : "not ") + Nouns.field(holds.field().path());
        } else if (constraint instanceof Constraint.Either either) {
            return either.parts().stream().map(one -> constraint(one, owner)).collect(Collectors.joining(" or "));
        } else if (constraint instanceof Constraint.Both both) {
            return both.parts().stream().map(one -> constraint(one, owner)).collect(Collectors.joining(" and "));
        }
        Constraint.Compared compared = (Constraint.Compared) constraint;
        List<String> path = compared.field().path();
        String field = !path.isEmpty() && path.get(0).startsWith("$") ? names.of(path.get(0)) : Nouns.field(path);
        return field + ": " + value(compared);
    }

    private String value(Constraint.Compared compared) {
        List<String> operands = compared.operands().stream().map(this::operand).toList();
        boolean nothing = compared.operands().contains(new Operand.Nothing());
        return switch (compared.operator()) {
            case EQUAL, IN -> nothing ? "not recorded" : String.join(" or ", operands);
            case UNEQUAL -> nothing ? "recorded" : "not " + operands.get(0);
            case LESS -> "less than " + operands.get(0);
            case AT_MOST -> operands.get(0) + " or less";
            case MORE -> "more than " + operands.get(0);
            case AT_LEAST -> operands.get(0) + " or more";
            case NOT_IN -> "neither " + String.join(" nor ", operands);
            case CONTAINS -> "with " + operands.get(0);
            case NOT_CONTAINS -> "without " + operands.get(0);
            case MEMBER_OF -> "among " + operands.get(0);
            case NOT_MEMBER_OF -> "not among " + operands.get(0);
        };
    }

    private String operand(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return phrases.label((Term) constant.value());
        } else if (operand instanceof Operand.Figure figure) {
            return new BigDecimal(String.valueOf(figure.value())).stripTrailingZeros().toPlainString();
        } else if (operand instanceof Operand.Truth truth) {
            return truth.value() ? "yes" : "no";
        }
        return operand instanceof Operand.Variable variable ? names.of(variable) : "nothing";
    }

    private String gathered(Gathered gathered) {
        String what = condition(gathered.what());
        for (Condition.Sum sum : gathered.sums()) {
            names.name(sum.variable(), switch (sum.function()) {
                case "count" -> "how many";
                case "collectList", "collectSet" -> "all of them";
                default -> "their " + sum.function() + " of " + names.of(sum.of());
            });
        }
        return "taken together, " + what + ": " + gathered.constraints().stream().map(one -> constraint(one, ""))
                .collect(Collectors.joining(", and "));
    }
}
