package ebb.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a command reads from and writes to.
 *
 * @param in        standard input
 * @param out       standard output, buffered; text goes out as UTF-8. Unlike a {@link PrintStream} it does not keep to
 *                  itself that it cannot write
 * @param err       standard error, for messages
 * @param outIsTty  whether a person watches standard output
 * @param errIsTty  whether a person watches standard error
 * @param colour    whether standard output may be coloured
 * @param columns   the width of the window
 */
record Terminal(InputStream in, OutputStream out, PrintStream err, boolean outIsTty, boolean errIsTty, boolean colour,
        int columns) {
    private static final int USUAL_COLUMNS = 80;
    private static final int LEAST_COLUMNS = 40;

    /** The process's own streams. */
    static Terminal system() {
        boolean outIsTty = isTty(1);
        String noColour = System.getenv("NO_COLOR");
        return new Terminal(new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                outIsTty, isTty(2), outIsTty && (noColour == null || noColour.isEmpty()), windowWidth());
    }

    /**
     * Whether a person watches a stream. Java 17 cannot ask for one stream alone, so the system is asked where it
     * tells (Linux), and Java's own guess is taken elsewhere.
     */
    private static boolean isTty(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }

    private static int windowWidth() {
        try {
            int columns = Integer.parseInt(System.getenv("COLUMNS"));
            return columns < 1 ? USUAL_COLUMNS : Math.max(LEAST_COLUMNS, columns);
        } catch (NumberFormatException e) {
            return USUAL_COLUMNS;
        }
    }

    /**
     * What a text for people is laid out for.
     *
     * @param toFile whether it goes to a file rather than to standard output
     */
    ebb.report.Terminal page(boolean toFile) {
        boolean unicode = !"US-ASCII".equals(System.getProperty("native.encoding", "").replace("ANSI_X3.4-1968", "US-ASCII"));
        return new ebb.report.Terminal(columns, colour && !toFile, unicode || !outIsTty);
    }

    /**
     * Writes a line of text to standard output.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    void say(String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
