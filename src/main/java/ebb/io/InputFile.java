package ebb.io;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** An intake file, or standard input, opened for reading. Not safe to share between threads. */
public final class InputFile implements Closeable {
    /** What stands for standard input on a command line. */
    public static final String STANDARD_INPUT = "-";

    private static final int BEGINNING = 1 << 16;

    private final String name;
    private final InputStream in;
    private final InputFormat format;
    private final long size;

    private InputFile(String name, InputStream in, InputFormat format, long size) {
        this.name = name;
        this.in = in;
        this.format = format;
        this.size = size;
    }

    /**
     * Opens a file.
     *
     * @param file          its name; {@value #STANDARD_INPUT} for standard input
     * @param standardInput read from where asked for; closed with this
     * @throws IOException if there is no such file, or it cannot be read
     */
    public static InputFile open(String file, InputStream standardInput) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return of("standard input", standardInput, null, -1);
        }
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw new FileSystemException(file, null, "This is a folder, not a file");
        }
        return of(file, Files.newInputStream(path), InputFormat.of(file), Files.size(path));
    }

    private static Path path(String file) throws IOException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new NoSuchFileException(file);
        }
    }

    private static InputFile of(String name, InputStream in, InputFormat told, long size) throws IOException {
        if (told != null) {
            return new InputFile(name, in, told, size);
        }
        BufferedInputStream buffered = new BufferedInputStream(in, BEGINNING);
        buffered.mark(BEGINNING);
        byte[] beginning = buffered.readNBytes(BEGINNING);
        buffered.reset();
        return new InputFile(name, buffered, InputFormat.of(beginning, beginning.length), size);
    }

    /** What messages call it. */
    public String name() {
        return name;
    }

    /** How it is written. */
    public InputFormat format() {
        return format;
    }

    /** Its size in bytes; -1 where that is not known. */
    public long size() {
        return size;
    }

    /** Its content from here on. */
    public InputStream stream() {
        return in;
    }

    /**
     * Reads all its documents, in their order; where there is none, that is told as a fault.
     *
     * @throws IOException if it cannot be read to its end
     */
    public void read(IntakeReader reader, Consumer<Reading> each) throws IOException {
        if (format != InputFormat.NDJSON) {
            each.accept(reader.read(name, in, format));
            return;
        }
        ChunkReading lines = new ChunkReading(name, reader.reading());
        Chunks chunks = new Chunks(in);
        Chunks.Chunk first = chunks.next();
        Fault manyLines = first == null ? null : ChunkReading.manyLines(name, first);
        if (manyLines != null) {
            each.accept(new Reading(name, 1, null, List.of(manyLines)));
            return;
        }
        boolean[] empty = {true};
        for (Chunks.Chunk chunk = first; chunk != null; chunk = chunks.next()) {
            lines.read(chunk, reading -> {
                empty[0] = false;
                each.accept(reading);
            });
        }
        if (empty[0]) {
            each.accept(new Reading(name, 1, null, List.of(ChunkReading.noCase(name))));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
