/**
 * The command line. Start at {@link ebb.cli.Main}; one small class for each command, and one place
 * ({@code Sentences}) that turns exceptions into sentences and exit codes. It puts the parts together
 * by hand and needs no container.
 */
package ebb.cli;
