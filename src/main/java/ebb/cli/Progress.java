package ebb.cli;

import java.io.PrintStream;
import java.util.function.LongConsumer;

/** A bar on standard error that says how far a long run has come; silent unless a person watches. */
final class Progress implements LongConsumer, AutoCloseable {

    private static final int WIDTH = 30;

    private final PrintStream err;
    private final long size;
    private long shown = -1;

    private Progress(PrintStream err, long size) {
        this.err = err;
        this.size = size;
    }

    /**
     * A bar.
     *
     * @param size the bytes there are to do; -1 where that is not known, and the bar then only counts
     */
    static Progress of(Terminal terminal, long size) {
        return new Progress(terminal.errIsTty() ? terminal.err() : null, size);
    }

    /** So many bytes are done. */
    @Override
    public void accept(long bytes) {
        long step = size > 0 ? bytes * 100 / size : bytes >> 20;
        if (err == null || step == shown) {
            return;
        }
        shown = step;
        if (size > 0) {
            int full = (int) (step * WIDTH / 100);
            err.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + step + " %");
        } else {
            err.print("\r" + step + " MB read");
        }
        err.flush();
    }

    /** Ends the line of the bar. */
    @Override
    public void close() {
        if (err != null && shown >= 0) {
            err.println();
        }
    }
}
