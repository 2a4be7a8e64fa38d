package ebb.course;

import ebb.explain.Explainer;
import ebb.fact.Intake;
import ebb.io.InputFormat;
import ebb.io.IntakeReader;
import ebb.io.KnowledgeReader;
import ebb.knowledge.Knowledge;
import ebb.rulebase.BundledRules;
import ebb.session.SessionPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** What the tests of courses share: the rules, the words, and the sample that goes over three sessions. */
final class Given {

    static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    static final Explainer EXPLAINER = new Explainer(new SessionPool(BundledRules.load()), KNOWLEDGE);
    static final Chronicle CHRONICLE = new Chronicle(EXPLAINER, KNOWLEDGE);

    private static final IntakeReader READER =
            new IntakeReader(Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC), null);

    private Given() {
    }

    static Intake session(int number) {
        try {
            return READER.read(Path.of("samples/course/ada-and-noor-" + number + ".json")).intake();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Visit visit(int number) {
        return CHRONICLE.visit("ada-and-noor-" + number + ".json", session(number));
    }

    static Intake of(String json) {
        return READER.read("case", json.getBytes(StandardCharsets.UTF_8), InputFormat.JSON).intake();
    }
}
