package ebb.formulation;

import ebb.finding.Strength;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is still known of a formulation that was written to a file at an earlier time.
 *
 * @param caseName what the case was called
 * @param asOf     its reference date; null where it had none
 * @param rulebase the rules that drew it
 * @param findings how strongly each need, pattern, origin and appraisal was supported, by id, in their order
 */
public record KeptFormulation(String caseName, LocalDate asOf, RuleBaseVersion rulebase, Map<String, Strength> findings) {

    /** Copies the findings. */
    public KeptFormulation {
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    }

    /** The same extract of a formulation that was just drawn. */
    public static KeptFormulation of(Formulation formulation) {
        Map<String, Strength> findings = new LinkedHashMap<>();
        formulation.supported().forEach(finding -> findings.put(finding.id(), finding.strength()));
        return new KeptFormulation(formulation.intake().name(), formulation.intake().asOf(), formulation.rulebase(), findings);
    }
}
