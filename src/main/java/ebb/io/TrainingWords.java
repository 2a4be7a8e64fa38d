package ebb.io;

import ebb.training.ErrorKind;
import ebb.training.ErrorWording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code training.yaml}, the words for feedback to trainees. */
public final class TrainingWords {

    /** The file, in the rules folder. */
    static final String FILE = "training.yaml";

    private TrainingWords() {
    }

    /**
     * The words that come with Ebb.
     *
     * @throws FaultyKnowledgeException if they have faults
     */
    public static Map<ErrorKind, ErrorWording> bundled() {
        try (InputStream in = TrainingWords.class.getResourceAsStream(KnowledgeReader.BUNDLED + WordingPress.pressed(FILE))) {
            List<KnowledgeFault> faults = new ArrayList<>();
            return read(new WordingSection(FILE, "", WordingParser.ofPressed(FILE, faults::add).parse(in), faults::add), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words of a file in YAML.
     *
     * @throws FaultyKnowledgeException if they have faults
     */
    static Map<ErrorKind, ErrorWording> read(InputStream yaml) {
        List<KnowledgeFault> faults = new ArrayList<>();
        return read(new WordingSection(FILE, "", WordingParser.ofYaml(FILE, faults::add).parse(yaml), faults::add), faults);
    }

    private static Map<ErrorKind, ErrorWording> read(WordingSection file, List<KnowledgeFault> faults) {
        WordingSection errors = file.section("errors");
        Map<ErrorKind, ErrorWording> words = new EnumMap<>(ErrorKind.class);
        for (ErrorKind kind : ErrorKind.values()) {
            WordingSection entry = errors.section(kind.term());
            words.put(kind, new ErrorWording(kind, entry.text("label"), entry.sentence("says", Set.of("finding")),
                    entry.text("practise")));
            entry.done();
        }
        errors.done();
        file.done();
        if (!faults.isEmpty()) {
            throw new FaultyKnowledgeException(faults.stream().sorted().toList());
        }
        return words;
    }
}
