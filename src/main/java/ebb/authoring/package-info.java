/**
 * Work on the rules themselves: checks a rules folder ({@link ebb.authoring.RuleCheck}), keeps the register of claims
 * ({@link ebb.authoring.Register}) and puts rules into plain words ({@link ebb.authoring.RuleWords}).
 */
package ebb.authoring;
