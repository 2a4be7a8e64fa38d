package ebb.io;

import ebb.note.Note;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads case notes: text and Markdown files, standard input, JSON lines with an id and a text each, and folders of
 * them. A note that cannot be read is refused with its place and mend, never read in part.
 */
public final class NoteReader {

    /** The longest note, in bytes. */
    public static final int LONGEST = 16 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** How files begin that are no plain text: PDF, .docx and .odt and .pages, .doc, .rtf. */
    private static final List<String> DOCUMENTS =
            List.of("%PDF", "PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0", "{\\rtf");

    private static final int LONGEST_BEGINNING = 5;

    private static final BadLine REFUSED = problem -> {
        throw problem;
    };

    private NoteReader() {
    }

    /**
     * The files a path stands for: itself, or the notes of a folder and its folders, in order.
     *
     * @throws IOException if it cannot be read
     */
    public static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            List<Path> notes = below.filter(Files::isRegularFile).filter(file -> {
                String name = file.getFileName().toString();
                return name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".jsonl");
            }).sorted().toList();
            if (notes.isEmpty()) {
                throw new FaultyNoteException(path.toString(), "The folder holds no notes; a note's name ends in .txt, .md or .jsonl");
            }
            return notes;
        }
    }

    /** Hears of a line of JSON lines that holds no note. */
    @FunctionalInterface
    public interface BadLine {
        /** The next line is read where this returns. */
        void told(IOException problem) throws IOException;
    }

    /**
     * Reads the notes of one file, in order.
     *
     * @return whether they were JSON lines
     * @throws IOException if the file cannot be read or holds no text; the message says where and how to mend it
     */
    public static boolean read(Path file, Consumer<Note> each) throws IOException {
        return read(file, each, REFUSED);
    }

    /**
     * The same, going on after a bad line.
     *
     * @return whether they were JSON lines
     * @throws IOException as above, but for bad lines
     */
    public static boolean read(Path file, Consumer<Note> each, BadLine bad) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FaultyNoteException(file.toString(), "This is a folder. Name one note");
        }
        if (Files.size(file) > LONGEST && !lines(file.toString())) {
            throw tooLong(file.toString(), Files.size(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in, each, bad);
        }
    }

    /**
     * Reads the notes of a stream, in order: JSON lines if the name says so or the first character is a brace.
     *
     * @return whether they were JSON lines
     * @throws IOException if it cannot be read or holds no text
     */
    public static boolean read(String name, InputStream in, Consumer<Note> each) throws IOException {
        return read(name, in, each, REFUSED);
    }

    /**
     * The same, going on after a bad line.
     *
     * @return whether they were JSON lines
     * @throws IOException as above, but for bad lines
     */
    public static boolean read(String name, InputStream in, Consumer<Note> each, BadLine bad) throws IOException {
        BufferedInputStream ahead = new BufferedInputStream(in);
        if (lines(name) || begins(ahead, "{\"")) {
            stream(name, ahead, each, bad);
            return true;
        }
        byte[] bytes = ahead.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw tooLong(name, bytes.length);
        }
        each.accept(new Note(id(name), text(name, bytes, 1)));
        return false;
    }

    /**
     * The text of a file.
     *
     * @throws IOException if it cannot be read or holds no text; the message says where and how to mend it
     */
    public static String text(Path file) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw tooLong(file.toString(), Files.size(file));
        }
        return text(file.toString(), Files.readAllBytes(file), 1);
    }

    private static boolean begins(BufferedInputStream in, String start) throws IOException {
        in.mark(start.length());
        byte[] first = in.readNBytes(start.length());
        in.reset();
        return new String(first, StandardCharsets.ISO_8859_1).equals(start);
    }

    /** Reads one note a line, so that a file may be larger than memory. */
    private static void stream(String name, InputStream in, Consumer<Note> each, BadLine bad) throws IOException {
        Set<String> ids = new HashSet<>();
        boolean empty = true;
        int number = 0;
        for (byte[] line = line(in); line != null; line = line(in)) {
            String place = name + ":" + ++number;
            Note note;
            try {
                note = note(name, number, line);
                if (note != null) {
                    once(ids, note.id(), place);
                }
            } catch (FaultyNoteException problem) {
                empty = false;
                bad.told(problem);
                continue;
            }
            if (note != null) {
                empty = false;
                each.accept(note);
            }
        }
        if (empty) {
            throw noTexts(name);
        }
    }

    /** The note of one line; null where the line is blank. */
    private static Note note(String name, int number, byte[] line) throws IOException {
        String place = name + ":" + number;
        if (line.length > LONGEST) {
            throw tooLong(place, line.length);
        }
        String text = text(name, line, number);
        if (text.isBlank()) {
            return null;
        }
        JsonNode node = node(place, text);
        Note note = new Note(field(place, node, "id"), field(place, node, "text"));
        refuseHidden(note.text(), at -> place);
        return note;
    }

    /** A note as one of many lines that can be read again. */
    public static String line(Note note) {
        return JSON.writeValueAsString(JSON.createObjectNode().put("id", note.id()).put("text", note.text()));
    }

    /** The bytes up to the next line end, cut one byte after the longest; null at the end of the stream. */
    private static byte[] line(InputStream in) throws IOException {
        int b = in.read();
        if (b < 0) {
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() <= LONGEST) {
                line.write(b);
            }
        }
        return line.toByteArray();
    }

    static void once(Set<String> ids, String id, String place) throws FaultyNoteException {
        if (!ids.add(id)) {
            throw new FaultyNoteException(place, "The id \"" + id
                    + "\" stands in this file twice. Give every text an id of its own");
        }
    }

    static IOException noTexts(String name) {
        return new FaultyNoteException(name, "The file holds no texts. Write one {\"id\": ..., \"text\": ...} a line");
    }

    private static boolean lines(String name) {
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    private static String id(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private static IOException tooLong(String name, long bytes) {
        return new FaultyNoteException(name, "The note has " + (bytes >> 20) + " MB or more; at most "
                + (LONGEST >> 20) + " MB are read as one note. Split it, one file for each session");
    }

    static String text(String name, byte[] bytes, int firstLine) throws IOException {
        String beginning = new String(bytes, 0, Math.min(bytes.length, LONGEST_BEGINNING), StandardCharsets.ISO_8859_1);
        if (DOCUMENTS.stream().anyMatch(beginning::startsWith)) {
            throw new FaultyNoteException(name, "This is a PDF or a document of a word processor, not plain text. Open it there,"
                    + " save it as plain text (.txt) in UTF-8, and name that file");
        }
        int start;
        try {
            start = Utf8.check(bytes, 0, bytes.length);
        } catch (Malformed malformed) {
            String told = malformed.in(name).toString();
            int sentence = told.indexOf(": ", name.length()) + 2;
            throw new FaultyNoteException(firstLine > 1 ? name + ":" + firstLine : told.substring(0, sentence - 2),
                    told.substring(sentence));
        }
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        refuseHidden(text, at -> name + ":" + (firstLine + text.substring(0, at).chars().filter(c -> c == '\n').count()));
        return text;
    }

    /**
     * Refuses what an intake refuses too, since a quote from the note has to stand there: control characters, and those
     * that make a text read differently from what it says.
     *
     * @param place where the character at an index stands
     */
    private static void refuseHidden(String text, IntFunction<String> place) throws IOException {
        int at = Characters.firstRefused(text.replace('\f', '\n'));
        if (at >= 0) {
            int c = text.charAt(at);
            throw new FaultyNoteException(place.apply(at), "The note contains " + Characters.said(c) + (c < ' '
                    ? ", so this is no plain text. Save the note as plain text in UTF-8" : ". Remove it"));
        }
    }

    static JsonNode node(String place, String line) throws FaultyNoteException {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new FaultyNoteException(place + ":" + column,
                    "This line is no JSON object. Write one {\"id\": ..., \"text\": ...} a line");
        }
    }

    static String field(String place, JsonNode node, String field) throws FaultyNoteException {
        JsonNode value = node.get(field);
        if (value == null || !value.isString()) {
            throw new FaultyNoteException(place, "The field \"" + field + "\" is "
                    + (value == null ? "missing" : "not a text") + ". Write \"" + field + "\": \"...\"");
        }
        return value.asString();
    }
}
