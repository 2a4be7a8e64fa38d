package ebb.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Reads intake files, strictly: every fault of a document is told at once with its place, and a document with faults
 * is never read in part. Immutable, and safe to share between threads.
 */
public final class IntakeReader {
    private final LocalDate today;
    private final LocalDate asOf;

    /**
     * A reader.
     *
     * @param clock tells today's date, after which no date in a file may lie
     * @param asOf  the reference date of every case; null for the latest date in each file
     */
    public IntakeReader(Clock clock, LocalDate asOf) {
        this(LocalDate.now(clock), asOf);
    }

    private IntakeReader(LocalDate today, LocalDate asOf) {
        this.today = today;
        this.asOf = asOf;
    }

    /** The same reader with another reference date; null for the latest date in each file. */
    IntakeReader seenFrom(LocalDate day) {
        return new IntakeReader(today, day);
    }

    /**
     * Reads a file with one document. Its format is told by its name, and otherwise by its beginning.
     *
     * @throws IOException if the file cannot be read at all
     */
    public Reading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in, InputFormat.of(file.toString()));
        }
    }

    /**
     * Reads one document from a stream, to its end.
     *
     * @param name   what messages call it, for example {@code standard input}
     * @param in     left open
     * @param format JSON or YAML; null for what the document's beginning tells
     * @throws IOException if the stream cannot be read
     */
    public Reading read(String name, InputStream in, InputFormat format) throws IOException {
        byte[] bytes = in.readNBytes(Bounds.DOCUMENT + 1);
        return read(name, bytes, format == null ? InputFormat.of(bytes, bytes.length) : format);
    }

    /** Reads one document. */
    public Reading read(String name, byte[] bytes, InputFormat format) {
        return reading().read(name, 1, bytes, 0, bytes.length, format);
    }

    /** The means to read many documents one after the other, in one thread. */
    CaseReading reading() {
        return new CaseReading(today, asOf);
    }
}
