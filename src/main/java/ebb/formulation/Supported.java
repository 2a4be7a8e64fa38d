package ebb.formulation;

import ebb.finding.Hypothesis;
import ebb.finding.Strength;

/** A hypothesis about people with how strongly the evidence suggests it, and why. */
public sealed interface Supported permits PatternFinding, NeedFinding, AntecedentFinding, ExpectationFinding {

    /** What is suggested. */
    Hypothesis hypothesis();

    /** How strongly; null for expectations of which not enough is known. */
    Strength strength();

    /** What speaks for it and against it. */
    Reasons reasons();

    /** The id that outputs and commands use, for example {@code need:love@rowan}. */
    default String id() {
        return hypothesis().id();
    }
}
