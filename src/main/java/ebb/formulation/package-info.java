/**
 * The formulation of one case as people and files receive it: weighed, worded and in order. Start at
 * {@link ebb.formulation.Formulation}. Uses {@code ebb.fact} and {@code ebb.finding}.
 */
package ebb.formulation;
