package ebb.fact;

/**
 * The form a withdrawal takes (C25, C28, C34).
 */
public enum WithdrawalPattern implements Term {
    /** Present in body only. */
    TUNING_OUT,
    /** Buried in work. */
    INTO_WORK,
    /** Leaving the room or the house. */
    WALKING_OUT,
    /** Days without contact. */
    SILENCE,
    /** Time alone. */
    SOLITUDE,
    /** Time with friends. */
    WITH_FRIENDS,
    /** Time for a pursuit of one's own. */
    PASTIME
}
