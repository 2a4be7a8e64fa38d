package ebb.report;

import ebb.knowledge.Knowledge;
import ebb.progress.Card;
import ebb.progress.Cohort;
import ebb.progress.Dispute;
import ebb.progress.Overview;
import ebb.progress.Overview.Series;
import ebb.report.TextPage.Look;
import ebb.training.ErrorKind;
import ebb.training.ErrorWording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How trainees come along, as text for a terminal. Safe to share between threads. */
public final class ProgressText {

    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final String PLAIN_BARS = "_.:-=+*#";
    private static final int LONGEST = 20;
    private static final int SHOWN = 12;

    private final LinkWords links;
    private final Map<ErrorKind, ErrorWording> words;

    /** Progress in these words. */
    public ProgressText(Knowledge knowledge, Map<ErrorKind, ErrorWording> words) {
        this.links = new LinkWords(knowledge.phrases());
        this.words = words;
    }

    /** One trainee. */
    public String one(Overview overview, Instant now, ZoneId zone, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        page.heading(overview.trainee(), Look.TITLE);
        int done = overview.attempts().size();
        page.paragraph(0, done == 0 ? "Nothing is finished yet. Begin with: ebb exercise list" : done
                + (done == 1 ? " exercise finished." : " exercises finished, the last on "
                + LocalDate.ofInstant(overview.attempts().get(done - 1).finished(), zone) + "."), Look.PLAIN);
        table("Scores over time (oldest first)", overview.measures(), page);
        table("Needs, patterns, topics and questions, the weakest of late first", overview.links(), page);
        errors(overview, page);
        cards(overview.cards(), now, zone, page);
        return page.toString();
    }

    private void table(String title, Map<String, Series> series, TextPage page) {
        if (!series.isEmpty()) {
            page.heading(title, Look.TITLE);
        }
        series.entrySet().stream().limit(SHOWN).forEach(entry -> {
            Series values = entry.getValue();
            String trend = values.values().size() < 4 ? "" : values.late() - values.early() > 0.05 ? page.sign(" ↑", " up")
                    : values.early() - values.late() > 0.05 ? page.sign(" ↓", " down") : page.sign(" →", " level");
            String name = links.of(entry.getKey());
            page.line(2, String.format(Locale.ROOT, "%-44s %3d%% %s%s",
                    name.length() > 44 ? name.substring(0, 43) + page.sign("…", ".") : name,
                    AssessmentText.percent(values.late()), sparkline(values, page), trend), Look.PLAIN);
        });
        if (series.size() > SHOWN) {
            page.paragraph(2, "and " + (series.size() - SHOWN) + " more; the HTML page has them all.", Look.QUIET);
        }
    }

    private static String sparkline(Series series, TextPage page) {
        String bars = page.sign(BARS, PLAIN_BARS);
        StringBuilder line = new StringBuilder();
        series.values().stream().skip(Math.max(0, series.values().size() - LONGEST)).forEach(point ->
                line.append(bars.charAt((int) Math.round(Math.max(0, Math.min(1, point.value())) * (bars.length() - 1)))));
        return line.toString();
    }

    private void errors(Overview overview, TextPage page) {
        if (overview.errors().isEmpty()) {
            return;
        }
        page.heading("Errors, and how many of late", Look.TITLE);
        overview.errors().forEach((kind, series) -> {
            int all = (int) series.values().stream().mapToDouble(Overview.Point::value).sum();
            page.item(2, words.get(kind).label() + ":", all + " in all, " + String.format(Locale.ROOT, "%.1f", series.late())
                    + " an exercise of late  " + sparkline(series.scaled(), page), kind.safety() ? Look.ALERT : Look.PLAIN);
        });
    }

    private void cards(List<Card> cards, Instant now, ZoneId zone, TextPage page) {
        if (cards.isEmpty()) {
            return;
        }
        page.heading("What comes back when", Look.TITLE);
        cards.stream().limit(SHOWN).forEach(card -> page.item(2, page.sign("•", "*"), links.of(card.link()) + page.sign(" · ", " - ")
                + (card.due().isAfter(now) ? "due " + LocalDate.ofInstant(card.due(), zone) : "due now")
                + ", remembered with a chance of " + AssessmentText.percent(card.remembered(now)) + "%", Look.PLAIN));
    }

    /** A group. */
    public String cohort(Cohort cohort, List<Dispute> disputes, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        page.heading("The group", Look.TITLE);
        page.paragraph(0, cohort.trainees() + (cohort.trainees() == 1 ? " trainee." : " trainees.") + (cohort.alpha() == null
                ? " Agreement between them cannot be told yet: it takes two at one exercise." : String.format(Locale.ROOT,
                " They agree with Krippendorff's alpha %.2f (1 is perfect, 0 is chance).", cohort.alpha())), Look.PLAIN);
        if (!cohort.items().isEmpty()) {
            page.heading("Items, the hardest first", Look.TITLE);
            page.line(2, "credit  tells apart  trainees  item", Look.QUIET);
        }
        cohort.items().stream().limit(40).forEach(item -> page.line(2, String.format(Locale.ROOT, "%5d%%  %11s  %8d  %s, %s",
                AssessmentText.percent(item.difficulty()), item.discrimination() == null ? page.sign("–", "-")
                        : String.format(Locale.ROOT, "%+.2f", item.discrimination()), item.trainees(), item.exercise(),
                item.item()), Look.PLAIN));
        if (!disputes.isEmpty()) {
            page.heading("Disputed", Look.TITLE);
        }
        disputes.forEach(dispute -> page.item(2, page.sign("•", "*"), dispute.trainee() + " on " + dispute.finding() + " in "
                + dispute.exercise() + ": “" + dispute.words() + "”", Look.PLAIN));
        return page.toString();
    }
}
