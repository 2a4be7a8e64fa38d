package ebb.report;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.explain.Background;
import ebb.explain.Explainer;
import ebb.fact.Intake;
import ebb.io.IntakeReader;
import ebb.io.KnowledgeReader;
import ebb.knowledge.Knowledge;
import ebb.rulebase.BundledRules;
import ebb.session.SessionPool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands folded behind a brief. */
class HtmlBackgroundTest {

    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final Explainer EXPLAINER = new Explainer(new SessionPool(BundledRules.shared()), KNOWLEDGE);

    @ParameterizedTest
    @ValueSource(strings = {"imani-and-tess", "anselm-and-rico"})
    void isSoundAndFoldedAndTellsEveryConclusion(String name) throws IOException {
        Intake intake = new IntakeReader(Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC), null)
                .read(Path.of("samples/session-prep", name + ".json")).intake();
        Background background = EXPLAINER.background(intake, 3);
        String html = new BriefHtml(KNOWLEDGE.phrases()).render(EXPLAINER.formulate(intake), background);

        assertThat(HtmlChecks.faults(html)).isEmpty();
        Document page = Jsoup.parse(html);
        assertThat(page.select("details[open]")).isEmpty();
        assertThat(page.select("details.evidence > summary > h2").eachText())
                .startsWith("The evidence", "Why").contains("What to ask, and what each answer would change");
        assertThat(page.select("details.chain")).hasSize(background.why().size() + background.nearMisses().size());
        assertThat(page.select("p.hangs")).isNotEmpty();
    }
}
