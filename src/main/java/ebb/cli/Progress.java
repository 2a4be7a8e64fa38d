package ebb.cli;

import java.io.PrintStream;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows on standard error how far a long run has come, where a person watches it; elsewhere, and in a run over less than
 * a megabyte, it stays silent. What is said meanwhile has to go through {@link #say}, so that it does not run into the bar. Not safe to share between
 * threads.
 */
final class Progress implements LongConsumer, AutoCloseable {
    private static final int MEGABYTE = 1 << 20;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final ProgressBar bar;

    private Progress(PrintStream err, ProgressBar bar) {
        this.err = err;
        this.bar = bar;
    }

    /**
     * Begins to show.
     *
     * @param bytes how much there is to do; -1 where that is not known
     */
    static Progress of(Terminal terminal, long bytes) {
        return of(terminal, "Cases", bytes);
    }

    /**
     * The same for a run over other things than cases.
     *
     * @param things what is done, for people
     */
    static Progress of(Terminal terminal, String things, long bytes) {
        boolean soonDone = bytes >= 0 && bytes < MEGABYTE;
        if (!terminal.errIsTty() || soonDone) {
            return new Progress(terminal.err(), null);
        }
        return new Progress(terminal.err(), new ProgressBarBuilder()
                .setTaskName(things)
                .setInitialMax(bytes)
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), terminal.columns()))
                .clearDisplayOnFinish()
                .build());
    }

    @Override
    public void accept(long bytesDone) {
        if (bar != null) {
            bar.stepTo(bytesDone);
        }
    }

    /** Says something on a line of its own. */
    void say(String sentence) {
        err.println(bar == null ? sentence : CLEAR_LINE + sentence);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
