package ebb.training;

import ebb.explain.Explainer;
import ebb.io.ExerciseReader;
import ebb.io.KnowledgeReader;
import ebb.io.TrainingWords;
import ebb.knowledge.Knowledge;
import ebb.rulebase.BundledRules;
import ebb.session.SessionPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** What the tests of training share: the rules, the words, and exercises. */
public final class Tutoring {

    public static final SessionPool POOL = new SessionPool(BundledRules.shared());
    public static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    public static final Explainer EXPLAINER = new Explainer(POOL, KNOWLEDGE);
    public static final Assessor ASSESSOR = new Assessor(EXPLAINER, KNOWLEDGE, TrainingWords.bundled());

    private static final Path SHELF = Path.of("samples/exercises");

    private Tutoring() {
    }

    /** A shipped exercise. */
    public static Exercise shipped(String name) {
        return parsed(name, text(name));
    }

    /** The text of a shipped exercise. */
    public static String text(String name) {
        try {
            return Files.readString(SHELF.resolve(name + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all shipped exercises. */
    public static List<String> names() {
        return Arrays.stream(SHELF.toFile().list()).filter(file -> file.endsWith(".yaml"))
                .map(file -> file.replace(".yaml", "")).sorted().toList();
    }

    /** An exercise from its text. */
    public static Exercise parsed(String name, String text) {
        return new ExerciseReader(Clock.systemUTC()).read(name + ".yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A pick as a trainee makes it. */
    public static Pick pick(String finding, Exercise exercise, Integer certainty, String... rests) {
        return new Pick(FindingForms.read(finding, exercise.intake().people().stream().map(person -> person.id()).toList()),
                List.of(rests), certainty, null, null);
    }

    /** An answer of picks. */
    public static Answer answer(Pick... picks) {
        return new Answer(List.of(picks), List.of(), false);
    }
}
