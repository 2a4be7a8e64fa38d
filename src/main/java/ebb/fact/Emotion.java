package ebb.fact;

/**
 * What an upset feels like (C46, C47).
 */
public enum Emotion implements Term {
    /** Anxiety. */
    ANXIETY,
    /** Anger. */
    ANGER,
    /** Hurt. */
    HURT,
    /** Resentment. */
    RESENTMENT
}
