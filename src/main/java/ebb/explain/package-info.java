/**
 * Questions to a formulation: why, why not, what if, how firmly, and what to ask next. Every answer is found by the
 * rules themselves, in an open case. Start at {@link ebb.explain.Explainer}.
 */
package ebb.explain;
