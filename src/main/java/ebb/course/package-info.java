/**
 * A case over time: what changed in the facts from one session to the next, what that changed in the formulation, and
 * how needs, ratings and withdrawals went. Start at {@link ebb.course.Chronicle}.
 */
package ebb.course;
