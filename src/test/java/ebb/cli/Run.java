package ebb.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * One run of the program inside the test.
 *
 * @param code its exit code
 * @param out  what it wrote to standard output
 * @param err  what it wrote to standard error
 */
record Run(int code, String out, String err) {
    static Run ebb(String... args) {
        return reading("", args);
    }

    static Run reading(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(input, out, command -> { }, args);
    }

    static Run run(String input, OutputStream out, Consumer<Object> wiring, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out,
                new PrintStream(err, true, StandardCharsets.UTF_8), false, false, false, 80);
        int code = Main.run(terminal, wiring, args);
        return new Run(code, out.toString(), err.toString(StandardCharsets.UTF_8));
    }
}
