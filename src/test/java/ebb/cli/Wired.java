package ebb.cli;

import java.io.ByteArrayOutputStream;

/** Runs commands that formulate: with one engine for all tests, because starting one takes longer than most of them. */
final class Wired {

    private static final Engine ENGINE = Engine.start(null);

    private Wired() {
    }

    static Run ebb(String... args) {
        return reading("", args);
    }

    static Run reading(String input, String... args) {
        return Run.run(input, new ByteArrayOutputStream(), command -> {
            if (command instanceof Engine.User user) {
                user.use(ENGINE);
            }
        }, args);
    }
}
