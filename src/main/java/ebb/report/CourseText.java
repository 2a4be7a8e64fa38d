package ebb.report;

import ebb.course.Course;
import ebb.course.Step;
import ebb.course.Trend;
import ebb.knowledge.Phrases;
import ebb.report.TextPage.Look;
import java.util.List;
import java.util.stream.Collectors;

/** How a case went, as text for a terminal. Safe to share between threads. */
public final class CourseText {

    private static final String SPARKS = "▁▂▃▄▅▆▇█";

    private static final int INDENT = 4;

    /** The least room for what a row is about. */
    private static final int LEAST = 16;

    private final Phrases phrases;

    /** Courses in these words. */
    public CourseText(Phrases phrases) {
        this.phrases = phrases;
    }

    /** One course: from three visits on with how everything went, then each step. */
    public String render(Course course, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        CourseWords words = new CourseWords(course, phrases);
        page.paragraph(0, words.title(), Look.TITLE);
        page.paragraph(0, "Case " + course.caseName() + ": " + words.visits() + ".", Look.PLAIN);
        if (course.visits().size() > 2) {
            trends(course, words, page);
        }
        course.steps().forEach(step -> step(step, words, page));
        page.heading("The rules", Look.QUIET);
        words.rules().forEach(line -> page.paragraph(2, line, Look.QUIET));
        if (course.rules() != null && !course.rules().shifts().isEmpty()) {
            new ShiftText(phrases, page).print(2, course.rules().shifts());
        }
        if (!words.undated().isEmpty()) {
            page.paragraph(2, words.undated(), Look.QUIET);
        }
        return page.toString();
    }

    private static void trends(Course course, CourseWords words, TextPage page) {
        page.heading("How it went", Look.ACCENT);
        for (Trend.Measure measure : Trend.Measure.values()) {
            List<Trend> trends = course.trends().stream().filter(trend -> trend.measure() == measure).toList();
            if (!trends.isEmpty()) {
                page.paragraph(2, CourseWords.heading(measure), Look.TITLE);
            }
            trends.forEach(trend -> trend(trend, words, course, page));
        }
        page.paragraph(2, CourseWords.KEY, Look.QUIET);
    }

    /** The bars, the points in words, each in its column, and what they are about. */
    private static void trend(Trend trend, CourseWords words, Course course, TextPage page) {
        int longest = course.trends().stream().flatMap(one -> one.points().stream().map(point -> words.brief(one, point)))
                .mapToInt(Columns::of).max().orElse(0);
        StringBuilder row = new StringBuilder(page.sign(padded(spark(trend), course.visits().size()) + "  ", ""));
        trend.points().forEach(point -> row.append(padded(words.brief(trend, point), longest)).append("  "));
        int hang = INDENT + Columns.of(row.toString());
        List<String> label = Columns.wrap(Reading.capital(trend.label()), Math.max(LEAST, page.width() - hang));
        for (int i = 0; i < label.size(); i++) {
            page.line(i == 0 ? INDENT : hang, i == 0 ? row + label.get(i) : label.get(i), Look.PLAIN);
        }
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - Columns.of(text)));
    }

    /** One bar for each visit, as high as the point lies on its scale; a dot where nobody was asked. */
    static String spark(Trend trend) {
        StringBuilder spark = new StringBuilder();
        for (Integer point : trend.points()) {
            spark.append(point == null ? '·' : SPARKS.charAt(Math.round((float) point * (SPARKS.length() - 1) / trend.most())));
        }
        return spark.toString();
    }

    private void step(Step step, CourseWords words, TextPage page) {
        page.heading(words.step(step), Look.ACCENT);
        page.paragraph(2, "What was told", Look.TITLE);
        step.people().forEach(sentence -> page.item(4, page.sign("•", "*"), sentence, Look.PLAIN));
        step.facts().forEach(change -> page.item(4, page.sign("•", "*"), Reading.sentence(words.change(change)), Look.PLAIN));
        if (step.nothingTold()) {
            page.paragraph(4, "Nothing new.", Look.PLAIN);
        }
        if (step.unchanged() > 0) {
            page.paragraph(4, words.unchanged(step), Look.QUIET);
        }
        page.blank();
        page.paragraph(2, "What that changes", Look.TITLE);
        new ShiftText(phrases, page).print(4, step.shifts());
    }
}
