package ebb.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Reads the documents in a {@link Chunks.Chunk}, one a line; blank lines are passed over. */
final class ChunkReading {
    private final String name;
    private final CaseReading reading;

    /**
     * Reads lines of a file.
     *
     * @param name    what messages call the file
     * @param reading for this thread alone
     */
    ChunkReading(String name, CaseReading reading) {
        this.name = name;
        this.reading = reading;
    }

    /** The fault of a file that holds nothing but blank lines, if that. */
    static Fault noCase(String name) {
        return new Malformed(Place.START, "The file holds no case", "Write one intake a line").in(name);
    }

    /** The fault of a file whose first document goes over many lines; null where it does not. */
    static Fault manyLines(String name, Chunks.Chunk first) {
        List<String> lines = new String(first.bytes(), 0, first.length(), StandardCharsets.UTF_8).lines().map(String::strip)
                .filter(line -> !line.isEmpty()).limit(2).toList();
        boolean open = lines.size() == 2 && lines.get(0).matches("[{\\[](.*[^}\\]])?") && !lines.get(1).startsWith("{\"");
        return open ? new Malformed(Place.START, "One document over many lines stands here, and each line has to hold a whole one",
                "Name the file .json, or write the document in one line").in(name) : null;
    }

    /** Reads every document, in the order of the lines. */
    void read(Chunks.Chunk chunk, Consumer<Reading> each) {
        if (chunk.cut()) {
            Fault fault = CaseReading.tooLarge(Bounds.DOCUMENT + 1L).in(name);
            each.accept(new Reading(name, chunk.firstLine(), null, List.of(fault.onLine(chunk.firstLine()))));
            return;
        }
        byte[] bytes = chunk.bytes();
        int line = chunk.firstLine();
        int from = 0;
        while (from < chunk.length()) {
            int to = from;
            boolean blank = true;
            while (to < chunk.length() && bytes[to] != '\n') {
                blank &= bytes[to] == ' ' || bytes[to] == '\t' || bytes[to] == '\r';
                to++;
            }
            if (!blank) {
                each.accept(reading.read(name, line, bytes, from, to, InputFormat.JSON));
            }
            line++;
            from = to + 1;
        }
    }
}
