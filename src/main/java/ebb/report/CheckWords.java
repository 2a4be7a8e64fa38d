package ebb.report;

import ebb.explain.WhyNot;

/** The words for how a condition of a rule stands. */
final class CheckWords {

    private CheckWords() {
    }

    /** One condition: how it stands, what it asks for, which fact meets it or comes nearest, and what was recorded. */
    static String of(WhyNot.Check check) {
        return standing(check.standing()) + ": " + check.asks()
                + (check.fact() == null ? "" : " [" + check.fact().fact().id() + "]")
                + (check.detail() == null ? "" : "; " + check.detail());
    }

    private static String standing(WhyNot.Standing standing) {
        return switch (standing) {
            case MET -> "met";
            case DENIED -> "denied";
            case NOT_ASKED -> "not asked";
            case OTHERWISE -> "recorded otherwise";
            case NOT_CONCLUDED -> "not concluded";
        };
    }
}
