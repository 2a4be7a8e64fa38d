/**
 * What trainees did and how they come along: kept in a SQLite file, scheduled for repetition, and summed up for one
 * trainee and for a group. Start at {@link ebb.progress.ProgressFile}.
 */
package ebb.progress;
