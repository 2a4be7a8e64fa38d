package ebb.fact;

/**
 * Who lives in the household besides the partners.
 *
 * @param childrenAtHome number of children, or whether there are any; UNKNOWN where not recorded
 */
public record Household(Answer childrenAtHome) {
}
