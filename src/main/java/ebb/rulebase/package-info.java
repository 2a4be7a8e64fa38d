/**
 * The rules as the engine runs them. {@link ebb.rulebase.BundledRules} were compiled when Ebb was built;
 * {@link ebb.rulebase.FolderRules} compiles a changed copy of the folder {@code rules/} after it passed
 * {@link ebb.rulebase.reading.RuleLint}. Both are a {@link ebb.rulebase.RuleBase}: the engine's rules, what is known of
 * each, and the digest that a formulation carries.
 */
package ebb.rulebase;
