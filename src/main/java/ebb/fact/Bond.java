package ebb.fact;

/**
 * A relationship seen from one of the two: what lets a rule say who does what to whom.
 * A relationship between two people puts two bonds into the session, one for each direction.
 *
 * @param self         the one it is seen from
 * @param other        the other one
 * @param relationship what was recorded of the relationship
 * @param stage        how far it has come
 * @param together     whether both attend
 */
public record Bond(String self, String other, Relationship relationship, Stage stage, boolean together) {
}
