package ebb.knowledge;

/**
 * One statement of the source article, in our own words. Which rules rest on it is read from the rules themselves.
 *
 * @param id            {@code C01} to {@code C76}
 * @param paragraph     the paragraph of the article it comes from; 0 is the opening
 * @param text          what it says, one sentence
 * @param use           what it is used for
 * @param notFormalised why no rule can rest on it, or null where one should
 */
public record Claim(String id, int paragraph, String text, ClaimUse use, String notFormalised) {
}
