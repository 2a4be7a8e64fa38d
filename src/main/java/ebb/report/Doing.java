package ebb.report;

import ebb.finding.PatternKind;

/**
 * What one person does in a pattern, in the few words that fit on an arrow.
 *
 * @param words a verb and little more
 * @param away  whether it moves away from the other person
 */
record Doing(String words, boolean away) {

    private static Doing toward(String words) {
        return new Doing(words, false);
    }

    private static Doing away(String words) {
        return new Doing(words, true);
    }

    /** What the first person of a pattern does. */
    static Doing first(PatternKind kind) {
        return switch (kind) {
            case DEMAND_WITHDRAW -> toward("presses for more");
            case UNILATERAL_BACKING_OFF -> away("backs off alone");
            case MUTUAL_AVOIDANCE -> away("avoids the conflict");
            case CONSTRUCTIVE_RETREAT -> away("retreats, to return");
            case MISREAD_WITHDRAWAL -> toward("reads it as not caring");
            case ACCUSATION_HIDES_FEAR -> toward("fears, and accuses");
            case SELF_FULFILLING_FEAR -> away("guards against it");
            case WALLED_OFF -> away("keeps a wall up");
            case BOUNDARY_MISMATCH -> toward("wants more closeness");
            case ALL_EGGS_IN_ONE_BASKET -> toward("leans for everything");
            case OLD_DEBT -> toward("claims an old debt");
            case BORROWED_TRAIT -> toward("borrows a strength");
            case RESCUE_BARGAIN -> toward("hopes to be lifted");
            case COMPARISON_BARGAIN -> toward("compares");
            case PERFECT_INTIMACY_PURSUIT -> toward("looks for perfect closeness");
            case CURE_ALL -> toward("hopes closeness cures all");
            case TOO_CLOSE_FOR_COMFORT -> away("needs more room");
            case HEALTHY_FEAR -> away("has a fear that may protect");
            case COMMITMENT_FEAR -> away("is wary of binding");
            case OLD_FEAR_NEW_PARTNER -> toward("brings an old fear");
            case HOME_WORK_SPLIT -> toward("capable out, thin-skinned at home");
            case INCIVILITY -> toward("drops the courtesies");
            case INFATUATION_FOR_INTIMACY -> toward("takes infatuation for closeness");
            case SEXUALISED_BONDS -> away("takes close bonds for sexual ones");
            case ONE_RIGHT_WAY -> toward("measures by one right way");
            case AMBIVALENCE_ALARM -> toward("is alarmed by mixed feelings");
            case UNEQUAL_LOAD -> toward("carries more");
            case NARROWED_LIFE -> toward("has little life apart");
        };
    }

    /** What the second person of a pattern does; null where nothing is said of that. */
    static Doing second(PatternKind kind) {
        return switch (kind) {
            case DEMAND_WITHDRAW, MISREAD_WITHDRAWAL -> away("steps back");
            case UNILATERAL_BACKING_OFF -> toward("is left behind");
            case MUTUAL_AVOIDANCE -> away("avoids it too");
            case CONSTRUCTIVE_RETREAT -> toward("waits");
            case ACCUSATION_HIDES_FEAR -> away("hears only blame");
            case SELF_FULFILLING_FEAR -> away("answers as was feared");
            case BOUNDARY_MISMATCH -> away("wants more distance");
            case ALL_EGGS_IN_ONE_BASKET -> toward("carries it");
            case OLD_DEBT -> toward("is asked to pay");
            case BORROWED_TRAIT -> toward("lends it");
            case RESCUE_BARGAIN -> toward("is to do the lifting");
            case COMPARISON_BARGAIN -> toward("is compared");
            case TOO_CLOSE_FOR_COMFORT -> toward("comes closer");
            case OLD_FEAR_NEW_PARTNER -> toward("gives no cause now");
            case UNEQUAL_LOAD -> away("carries less");
            default -> null;
        };
    }
}
