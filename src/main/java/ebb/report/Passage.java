package ebb.report;

/**
 * A stretch of a brief.
 *
 * @param text         whole sentences, or a few words
 * @param inConfidence whether it rests, even in part, on what was told in confidence
 */
record Passage(String text, boolean inConfidence) {
}
