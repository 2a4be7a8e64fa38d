/**
 * The page a client takes along: what may stand on it, and when none may be made. Start at
 * {@link ebb.handout.Handouts}. A page is concluded from an intake from which everything told in confidence by somebody
 * else was taken first ({@code Redaction}), so that nothing on it can depend on that.
 */
package ebb.handout;
