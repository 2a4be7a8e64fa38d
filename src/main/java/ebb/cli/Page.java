package ebb.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Prints text laid out for the terminal. */
final class Page {
    private Page() {
    }

    /** What a text is laid out for. */
    static ebb.report.Terminal of(Terminal terminal, boolean toFile) {
        boolean colour = terminal.colour() && !toFile;
        boolean unicode = !"US-ASCII".equals(System.getProperty("native.encoding", "").replace("ANSI_X3.4-1968", "US-ASCII"));
        return new ebb.report.Terminal(terminal.columns(), colour, unicode || !terminal.outIsTty());
    }

    /** Prints a text at once, so that it stands there before an answer is waited for. */
    static void print(Terminal terminal, String text) throws IOException {
        terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
    }
}
