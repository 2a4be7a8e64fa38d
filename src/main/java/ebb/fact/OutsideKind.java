package ebb.fact;

/**
 * A part of life apart from the relationship (C04, C36, C39-C41, C68).
 */
public enum OutsideKind implements Term {
    /** Friends (C36). */
    FRIENDSHIP,
    /** Learning (C40). */
    LEARNING,
    /** Spiritual life (C40). */
    SPIRITUALITY,
    /** Work for a cause (C41). */
    SERVICE,
    /** A pursuit of one's own (C02). */
    PASTIME,
    /** Work (C04). */
    WORK
}
