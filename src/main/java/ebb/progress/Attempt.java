package ebb.progress;

import ebb.training.Outcome;
import java.time.Instant;

/**
 * One finished exercise of one trainee.
 *
 * @param trainee  who
 * @param exercise the exercise's name
 * @param level    its level
 * @param finished when
 * @param answer   what was answered, as it was typed or as it stands in the file
 * @param outcome  what came of it
 */
public record Attempt(String trainee, String exercise, int level, Instant finished, String answer, Outcome outcome) {
}
