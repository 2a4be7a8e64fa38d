package ebb.cli;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/** Runs commands that need the rules, with one engine for all tests. */
final class Questioned {

    private static final Engine ENGINE = Engine.start(null);
    static final Consumer<Object> WIRING = command -> {
        if (command instanceof Engine.User user) {
            user.use(ENGINE);
        }
    };

    private Questioned() {
    }

    static Run ebb(String... args) {
        return answering("", args);
    }

    static Run answering(String input, String... args) {
        return Run.run(input, new ByteArrayOutputStream(), WIRING, args);
    }
}
