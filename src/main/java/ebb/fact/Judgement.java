package ebb.fact;

/**
 * A clinician's own judgement on something Ebb concluded, kept with the case.
 *
 * @param id      unique in the case
 * @param finding id of what it judges, for example {@code need:love@rowan}
 * @param reason  why, in the clinician's words
 * @param noted   when it was made
 * @param by      who made it, or null
 */
public record Judgement(String id, String finding, String reason, PartialDate noted, String by) {
}
