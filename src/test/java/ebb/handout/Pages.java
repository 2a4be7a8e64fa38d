package ebb.handout;

import ebb.fact.CaseFile;
import ebb.io.InputFormat;
import ebb.io.IntakeReader;
import ebb.io.KnowledgeReader;
import ebb.report.HandoutHtml;
import ebb.report.HandoutMarkdown;
import ebb.report.HandoutText;
import ebb.report.Terminal;
import ebb.rulebase.BundledRules;
import ebb.session.SessionPool;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** What the tests of handouts share: the maker of pages, and cases read from text. */
final class Pages {

    static final Handouts HANDOUTS = new Handouts(new SessionPool(BundledRules.shared()), KnowledgeReader.bundled(),
            KnowledgeReader.bundledHandout());

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC);

    private Pages() {
    }

    static CaseFile read(String json) {
        return new IntakeReader(CLOCK, null).read("case", json.getBytes(StandardCharsets.UTF_8), InputFormat.JSON)
                .orThrow();
    }

    /** What comes of asking for one person's page, or for everybody's where the person is null. */
    static Outcome of(CaseFile file, String person) {
        return person == null ? HANDOUTS.joint(file, null) : HANDOUTS.alone(file, person, null);
    }

    /** Everything a client could get to see of a page. */
    static String printed(Handout page) {
        return new HandoutText().render(page, new Terminal(80, false, true)) + new HandoutMarkdown().render(page)
                + new HandoutHtml().render(page);
    }
}
