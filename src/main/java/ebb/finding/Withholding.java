package ebb.finding;

import ebb.fact.SafetyKind;

/**
 * Topics that must wait, because raising them could move a person closer to danger. Which topics a scope covers is
 * listed in {@code rules/safety/withheld.yaml}.
 *
 * @param scope which topics
 * @param kind  the danger
 * @param about whose safety
 */
public record Withholding(WithholdingScope scope, SafetyKind kind, String about) implements Hypothesis {
    @Override
    public String id() {
        return "withholding:" + scope.term() + "." + kind.term() + "@" + about;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Withholding that && scope == that.scope && kind == that.kind
                && about.equals(that.about);
    }

    @Override
    public int hashCode() {
        return (scope.hashCode() * 31 + kind.hashCode()) * 31 + about.hashCode();
    }
}
