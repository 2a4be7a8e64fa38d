package ebb.explain;

import ebb.fact.Intake;
import ebb.io.InputFormat;
import ebb.io.IntakeReader;
import ebb.io.KnowledgeReader;
import ebb.knowledge.Knowledge;
import ebb.rulebase.BundledRules;
import ebb.session.SessionPool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** What the tests of explanations share: the rules, the words, and cases. */
final class Given {

    static final SessionPool POOL = new SessionPool(BundledRules.load());
    static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    static final Explainer EXPLAINER = new Explainer(POOL, KNOWLEDGE);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    private Given() {
    }

    static Intake rowanAndSky() {
        try (InputStream in = Given.class.getResourceAsStream("/ebb/io/good/rowan-and-sky.json")) {
            return new IntakeReader(CLOCK, null).read("rowan-and-sky", in, InputFormat.JSON).orThrow().intake();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Intake sample(String name) {
        try {
            return new IntakeReader(Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC), null)
                    .read(Path.of("samples/session-prep", name + ".json")).intake();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Intake of(String json) {
        return new IntakeReader(CLOCK, null).read("case", json.getBytes(StandardCharsets.UTF_8),
                InputFormat.JSON).orThrow().intake();
    }
}
