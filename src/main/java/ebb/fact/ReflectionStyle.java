package ebb.fact;

/**
 * How a person sorts themselves out (C51).
 */
public enum ReflectionStyle implements Term {
    /** By habit, inside. */
    INTROSPECTIVE,
    /** Acting before reflecting. */
    IMPULSIVE,
    /** Now one, now the other. */
    MIXED
}
