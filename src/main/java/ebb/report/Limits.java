package ebb.report;

import ebb.formulation.RuleBaseVersion;
import java.util.List;

/**
 * What a brief is not, and which rules wrote it.
 *
 * @param version the rule base's version
 * @param digest  the digest of its files
 */
record Limits(String version, String digest) {

    /** How much of the digest is shown where the whole of it would be in the way. */
    private static final int SHORT_DIGEST = "sha256:".length() + 12;

    /** What the conclusions are, and are not. */
    static final List<String> SENTENCES = List.of(
            "These are hypotheses for a clinician to check, drawn from one article's view of closeness and distance;"
                    + " they are not a diagnosis.",
            "Terms marked * are derived: the article does not name them. Safety notes are a clinical floor and not from"
                    + " the article.",
            "What was not asked is not known: it never counts as a no.");

    static Limits of(RuleBaseVersion rules) {
        return new Limits(rules.version(), rules.digest());
    }

    /** Version and whole digest. */
    String whole() {
        return "Rule base " + version + ", " + digest;
    }

    /** Version and the beginning of the digest. */
    String brief() {
        return "Rule base " + version + ", "
                + (digest.length() > SHORT_DIGEST ? digest.substring(0, SHORT_DIGEST) + "…" : digest);
    }
}
