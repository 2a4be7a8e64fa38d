package ebb.progress;

import java.time.Instant;

/**
 * What a trainee disagrees with, for the supervisor.
 *
 * @param trainee  who
 * @param exercise in which exercise
 * @param finding  on which finding
 * @param words    in the trainee's own words
 * @param noted    when
 */
public record Dispute(String trainee, String exercise, String finding, String words, Instant noted) {
}
