package ebb.report;

import ebb.finding.ExpectationStyle;
import ebb.formulation.Formulation;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may be going on.
 *
 * @param patterns     patterns
 * @param scenes       the same patterns as they are drawn, in the same order
 * @param needs        unmet needs
 * @param origins      old wounds at work
 * @param expectations how realistic each one's expectations may be
 * @param unknown      names of those of whose expectations too little is known
 */
record Hypotheses(
        List<FindingEntry> patterns,
        List<Scene> scenes,
        List<FindingEntry> needs,
        List<FindingEntry> origins,
        List<FindingEntry> expectations,
        List<String> unknown) {

    /** How many findings of a kind a brief tells in full; the others it names. */
    static final int IN_FULL = 4;

    static Hypotheses of(Reading reading) {
        Formulation formulation = reading.formulation();
        return new Hypotheses(
                formulation.patterns().stream().map(finding -> FindingEntry.of(finding, reading)).toList(),
                Scene.of(reading),
                formulation.needs().stream().map(finding -> FindingEntry.of(finding, reading)).toList(),
                formulation.antecedents().stream().map(finding -> FindingEntry.of(finding, reading)).toList(),
                formulation.expectations().stream()
                        .filter(finding -> finding.appraisal() != ExpectationStyle.UNDETERMINED)
                        .map(finding -> FindingEntry.of(finding, reading)).toList(),
                formulation.expectations().stream()
                        .filter(finding -> finding.appraisal() == ExpectationStyle.UNDETERMINED)
                        .map(finding -> reading.name(finding.who())).toList());
    }

    /** All of them, in the order of the brief. */
    Stream<FindingEntry> all() {
        return Stream.of(patterns, needs, origins, expectations).flatMap(List::stream);
    }
}
