package ebb.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Prints text laid out for the terminal. */
final class Page {
    private Page() {
    }

    /** Prints a text at once, so that it stands there before an answer is waited for. */
    static void print(Terminal terminal, String text) throws IOException {
        terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
    }
}
