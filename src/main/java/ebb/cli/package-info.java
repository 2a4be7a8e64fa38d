/**
 * The command line. Start at {@link ebb.cli.Main}; one small class for each command, and one place
 * ({@code Sentences}) that turns exceptions into sentences and exit codes. With {@code ebb.service} the only user of
 * {@code jakarta.*}.
 */
package ebb.cli;
