package ebb.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream of lines into chunks of whole lines, never holding more than one chunk and one line. */
final class Chunks {
    /**
     * Some whole lines.
     *
     * @param bytes     holds them, from its beginning
     * @param length    how many bytes of it count
     * @param firstLine the number of the first line, from 1
     * @param cut       whether it is a single line that is longer than a document may be, and only its beginning
     */
    record Chunk(byte[] bytes, int length, int firstLine, boolean cut) {
    }

    private static final int SIZE = 1 << 15;

    private final InputStream in;
    private byte[] rest = new byte[0];
    private int line = 1;
    private boolean ended;

    Chunks(InputStream in) {
        this.in = in;
    }

    /** The next lines; null at the end of the stream. */
    Chunk next() throws IOException {
        byte[] bytes = Arrays.copyOf(rest, Math.max(SIZE, rest.length + SIZE));
        int length = rest.length;
        int end = lastLineEnd(bytes, 0, length);
        while (!ended && (length < SIZE || end < 0) && length <= Bounds.DOCUMENT) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
            int read = in.read(bytes, length, bytes.length - length);
            if (read < 0) {
                ended = true;
            } else {
                int found = lastLineEnd(bytes, length, length + read);
                end = found < 0 ? end : found;
                length += read;
            }
        }
        if (end < 0 && !ended) {
            return cutLine(bytes, length);
        }
        int whole = ended ? length : end;
        rest = Arrays.copyOfRange(bytes, whole, length);
        Chunk chunk = new Chunk(bytes, whole, line, false);
        line += lines(bytes, whole);
        return whole == 0 ? null : chunk;
    }

    private Chunk cutLine(byte[] bytes, int length) throws IOException {
        int number = line++;
        rest = new byte[0];
        byte[] skipped = new byte[SIZE];
        while (true) {
            int read = in.read(skipped);
            if (read < 0) {
                ended = true;
                break;
            }
            int end = 0;
            while (end < read && skipped[end] != '\n') {
                end++;
            }
            if (end < read) {
                rest = Arrays.copyOfRange(skipped, end + 1, read);
                break;
            }
        }
        return new Chunk(bytes, length, number, true);
    }

    private static int lastLineEnd(byte[] bytes, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private static int lines(byte[] bytes, int to) {
        int lines = 0;
        for (int i = 0; i < to; i++) {
            if (bytes[i] == '\n') {
                lines++;
            }
        }
        return lines;
    }
}
