package ebb.cli;

/** What the program's exit code says. */
final class ExitCode {
    /** Everything asked for was done. */
    static final int DONE = 0;
    /** The input is at fault. */
    static final int INPUT_AT_FAULT = 1;
    /** The command line is at fault. */
    static final int USAGE = 2;
    /** Ebb is at fault. */
    static final int OUR_FAULT = 70;

    private ExitCode() {
    }
}
