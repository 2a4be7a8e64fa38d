package ebb.bench;

import ebb.io.LexiconFiles;
import ebb.note.Annotator;
import ebb.note.Cast;
import ebb.note.Lexicon;
import ebb.note.Mark;
import ebb.note.Note;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading notes, warm, on one core: a hundred thousand bytes of each kind of text, so that 100,000 divided by the
 * microseconds is megabytes a second, and a tenth and ten times as much of the ordinary kind.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 12, time = 1)
@Fork(1)
public class NoteBenchmark {
    private static final Path GOLD = Path.of("samples/case-notes/gold.jsonl");
    private static final int BYTES = 100_000;

    /** What is read. */
    public enum Text {
        /** Letters of a few sentences, each a note of its own. */
        LETTERS,
        /** One note that the letters make. */
        ONE_NOTE(1),
        /** The same, a tenth as long. */
        TENTH(.1),
        /** The same, ten times as long. */
        TENFOLD(10),
        /** The letters without the end of a sentence. */
        ENDLESS,
        /** The words of the letters in disorder. */
        SHUFFLED,
        /** Sentences each of which carries a mark. */
        MARKED;

        private final double share;

        Text() {
            this(1);
        }

        Text(double share) {
            this.share = share;
        }
    }

    /** What is read. */
    @Param
    public Text text;

    private Annotator annotator;
    private final List<Note> notes = new ArrayList<>();

    /** Compiles the lexicon and makes the text; says how long it is. */
    @Setup
    public void load() {
        Lexicon lexicon = LexiconFiles.bundled();
        annotator = new Annotator(lexicon);
        List<String> letters = letters();
        if (text == Text.LETTERS) {
            for (int bytes = 0, i = 0; bytes < BYTES; i++) {
                String letter = letters.get(i % letters.size());
                notes.add(new Note("n" + i, letter));
                bytes += letter.getBytes(StandardCharsets.UTF_8).length;
            }
        } else {
            List<String> parts = switch (text) {
                case MARKED -> lexicon.entries().stream().flatMap(entry -> entry.match().stream()).toList();
                case SHUFFLED -> letters.stream().flatMap(letter -> List.of(letter.split("\\s+")).stream()).toList();
                case ENDLESS -> letters.stream().map(letter -> letter.replaceAll("[.?!\\n]", "")).toList();
                default -> letters;
            };
            notes.add(new Note("n", joined(parts, (int) (BYTES * text.share))));
        }
        long bytes = notes.stream().mapToLong(note -> note.text().getBytes(StandardCharsets.UTF_8).length).sum();
        System.out.printf(Locale.ROOT, "%s: %d bytes in %d notes, %d rules%n", text, bytes, notes.size(),
                lexicon.entries().size());
    }

    private static List<String> letters() {
        JsonMapper json = JsonMapper.shared();
        try {
            return Files.readAllLines(GOLD).stream().map(json::readTree).map(note -> note.get("text"))
                    .map(JsonNode::asString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts in an order that is always the same and follows no order of theirs. */
    private static String joined(List<String> parts, int length) {
        Random random = new Random(1);
        StringBuilder joined = new StringBuilder(length + 400);
        while (joined.length() < length) {
            joined.append(parts.get(random.nextInt(parts.size()))).append(' ');
        }
        return joined.toString();
    }

    /** All marks of all notes. */
    @Benchmark
    public List<List<Mark>> annotate() {
        List<List<Mark>> marks = new ArrayList<>(notes.size());
        for (Note note : notes) {
            marks.add(annotator.annotate(note, Cast.unknown()));
        }
        return marks;
    }
}
