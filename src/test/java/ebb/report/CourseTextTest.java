package ebb.report;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.course.Chronicle;
import ebb.course.Course;
import ebb.course.Trend;
import ebb.explain.Explainer;
import ebb.fact.Criterion;
import ebb.io.IntakeReader;
import ebb.io.KnowledgeReader;
import ebb.knowledge.Knowledge;
import ebb.rulebase.BundledRules;
import ebb.session.SessionPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a case went, as people read it. */
class CourseTextTest {

    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final Course COURSE = course();

    private static Course course() {
        Chronicle chronicle = new Chronicle(new Explainer(new SessionPool(BundledRules.load()), KNOWLEDGE), KNOWLEDGE);
        IntakeReader reader = new IntakeReader(Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC), null);
        return chronicle.tell(IntStream.rangeClosed(1, 3).mapToObj(number -> {
            try {
                String name = "samples/course/ada-and-noor-" + number + ".json";
                return chronicle.visit(name, reader.read(Path.of(name)).intake());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toList(), null);
    }

    private static Trend trend(Trend.Measure measure, Integer... points) {
        return new Trend(measure, List.of("ada"), Criterion.AFFECTION, "affection", Arrays.asList(points));
    }

    @Test
    void drawsOneBarForEachVisit() {
        assertThat(CourseText.spark(trend(Trend.Measure.RATING, 0, 5, 10, null))).isEqualTo("▁▅█·");
        assertThat(CourseText.spark(trend(Trend.Measure.NEED, 0, 1, 2, 3))).isEqualTo("▁▃▆█");
        assertThat(CourseText.spark(trend(Trend.Measure.WITHDRAWALS, 0, 0, 0))).isEqualTo("▁▁▁");
        assertThat(CourseText.spark(trend(Trend.Measure.WITHDRAWALS, 4, 2, 0))).isEqualTo("█▅▁");
    }

    @Test
    void tellsTheRatingsInTheirColumns() {
        assertThat(text(80, true)).contains("""
                  Ratings, of 10
                    ▃▅▆  3         5         7         Companionship (Ada)
                    ▄▅▅  4         5         6         Happiness overall (Ada)
                    ▃▅▆  3         5         7         Autonomy (Noor)
                    ▅·▆  5         ·         7         Happiness overall (Noor)
                  Withdrawals told of since the time before
                    █▅▅  2         1         1         Noor
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120})
    void fitsTheTerminal(int width) {
        assertThat(text(width, true).lines()).allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(Math.max(width, 56)));
    }

    @Test
    void readsInAscii() {
        assertThat(text(80, false).chars()).allMatch(character -> character < 0x7F);
    }

    private static String text(int width, boolean unicode) {
        return new CourseText(KNOWLEDGE.phrases()).render(COURSE, new Terminal(width, false, unicode));
    }

    @Test
    void makesASoundPageWithAPictureForEveryTrend() {
        String html = new CourseHtml(KNOWLEDGE.phrases()).render(COURSE);

        assertThat(HtmlChecks.faults(html)).isEmpty();
        assertThat(Jsoup.parse(html).select("svg.trend").eachAttr("aria-label")).hasSameSizeAs(COURSE.trends())
                .contains("3 March 2026: 5, 24 March 2026: not asked, 21 April 2026: 7.");
        assertThat(Jsoup.parse(html).select("h2").eachText()).containsExactly("How it went",
                "From 3 March 2026 to 24 March 2026", "From 24 March 2026 to 21 April 2026", "The rules");
    }

    @Test
    void aBrokenLineHasNoStrokeWhereNobodyWasAsked() {
        Markup out = new Markup();
        TrendPicture.draw(trend(Trend.Measure.RATING, 2, null, 4, 6), "told", out);

        assertThat(Jsoup.parse(out.toString()).select("path.course").attr("d")).isEqualTo("M8,25.8 M76,20.6 L110,15.4");
    }
}
