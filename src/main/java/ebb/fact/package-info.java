/**
 * What was reported or observed: records, and enums for every closed vocabulary. Start at {@link ebb.fact.Fact} and
 * {@link ebb.fact.Intake}. Uses nothing but {@code java.*}.
 */
package ebb.fact;
