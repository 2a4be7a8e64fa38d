package ebb.fact;

/**
 * What a clinician committed to before seeing what Ebb concludes. It has a finding, a text, or both.
 *
 * @param id      unique in the case
 * @param finding what was supposed, as the id of a finding such as {@code pattern:old-debt@rowan}, or null
 * @param text    what was supposed, in words, or null
 * @param noted   when
 */
public record OwnHypothesis(String id, String finding, String text, PartialDate noted) {
}
