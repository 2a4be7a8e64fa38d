package ebb.formulation;

/**
 * Which rules drew the conclusions.
 *
 * @param version the version of Ebb the rules were built with
 * @param digest  {@code sha256:} and the digest of the rules folder
 */
public record RuleBaseVersion(
        String version,
        String digest) {
}
