/**
 * Runs the rules on a case and turns what they find into a formulation. Start at {@link ebb.session.Formulator}; for
 * facts that change while the case is open, at {@link ebb.session.CaseSession}.
 */
package ebb.session;
