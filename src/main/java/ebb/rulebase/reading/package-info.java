/**
 * Reads rule files into the one form a rule may have, and reports everything else as a fault. Start at
 * {@link ebb.rulebase.reading.RuleLint} and {@link ebb.rulebase.reading.RuleText}.
 */
package ebb.rulebase.reading;
