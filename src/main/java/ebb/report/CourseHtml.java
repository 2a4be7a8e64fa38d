package ebb.report;

import ebb.course.Course;
import ebb.course.Step;
import ebb.course.Trend;
import ebb.course.Visit;
import ebb.explain.Difference;
import ebb.explain.FactChange;
import ebb.knowledge.Phrases;
import java.util.List;

/** How a case went, as one page of HTML that needs nothing else. Safe to share between threads. */
public final class CourseHtml {

    private static final String STYLE = HtmlHead.style("brief.css");

    private final Phrases phrases;

    /** Courses in these words. */
    public CourseHtml(Phrases phrases) {
        this.phrases = phrases;
    }

    /** One course. */
    public String render(Course course) {
        CourseWords words = new CourseWords(course, phrases);
        String title = "Course: " + words.title();
        Markup out = Markup.page();
        out.open("html", "lang", "en");
        HtmlHead.print(title, STYLE, out);
        out.open("body").open("main", "class", "over-time").open("article", "aria-labelledby", "title");
        out.open("header").leaf("p", "Course of case " + course.caseName(), "class", "eyebrow")
                .leaf("h1", words.title(), "id", "title", "class", "title")
                .leaf("p", Reading.sentence(words.visits()), "class", "setting")
                .leaf("p", Notices.CONFIDENTIAL, "class", "eyes-only").end();
        trends(course, words, out);
        for (int i = 0; i < course.steps().size(); i++) {
            step(course.steps().get(i), "step" + (i + 1), words, out);
        }
        rules(course, words, out);
        return out.end().end().end().end().toString();
    }

    private static void trends(Course course, CourseWords words, Markup out) {
        out.open("section", "aria-labelledby", "trends").leaf("h2", "How it went", "id", "trends");
        for (Trend.Measure measure : Trend.Measure.values()) {
            List<Trend> trends = course.trends().stream().filter(trend -> trend.measure() == measure).toList();
            if (!trends.isEmpty()) {
                table(measure, trends, course, words, out);
            }
        }
        out.end();
    }

    private static void table(Trend.Measure measure, List<Trend> trends, Course course, CourseWords words, Markup out) {
        String heading = CourseWords.heading(measure);
        out.open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-label", heading);
        out.open("table", "class", "trends").leaf("caption", heading).open("thead").open("tr");
        out.leaf("th", "About", "scope", "col").leaf("th", "Over time", "scope", "col");
        for (Visit visit : course.visits()) {
            out.leaf("th", words.brief(visit), "scope", "col");
        }
        out.close().close().open("tbody");
        for (Trend trend : trends) {
            out.open("tr").leaf("th", Reading.capital(trend.label()), "scope", "row").open("td");
            TrendPicture.draw(trend, words.told(trend), out);
            out.close();
            trend.points().forEach(point -> out.leaf("td", words.point(trend, point), "class", point == null ? "soft" : null));
            out.end();
        }
        out.close().close().end();
    }

    private void step(Step step, String id, CourseWords words, Markup out) {
        out.open("section", "aria-labelledby", id).leaf("h2", words.step(step), "id", id);
        out.open("div", "class", "pair");
        out.open("div").leaf("h3", "What was told").open("ul");
        step.people().forEach(sentence -> out.leaf("li", sentence));
        for (FactChange change : step.facts()) {
            out.leaf("li", Reading.sentence(words.change(change)));
        }
        if (step.nothingTold()) {
            out.leaf("li", "Nothing new.");
        }
        out.end();
        if (step.unchanged() > 0) {
            out.leaf("p", words.unchanged(step), "class", "soft");
        }
        out.end();
        out.open("div").leaf("h3", "What that changes");
        shifts(step.shifts(), out);
        out.end().end().end();
    }

    private void shifts(List<Difference.Shift> shifts, Markup out) {
        if (shifts.isEmpty()) {
            out.leaf("p", "Nothing in the formulation changes.");
            return;
        }
        out.open("ul", "class", "shifts");
        for (Difference.Shift shift : shifts) {
            out.open("li").leaf("b", Reading.capital(ShiftWords.word(shift.kind())) + ":").space().text(shift.says());
            String strengths = ShiftWords.strengths(shift, phrases, "→");
            if (!strengths.isEmpty()) {
                out.space().leaf("span", strengths, "class", "strength");
            }
            List<String> because = ShiftWords.because(shift);
            if (!because.isEmpty()) {
                out.open("details").leaf("summary", "Because of which rule").open("ul");
                because.forEach(line -> out.leaf("li", Reading.capital(line)));
                out.end().end();
            }
            out.end();
        }
        out.end();
    }

    private void rules(Course course, CourseWords words, Markup out) {
        out.open("section", "class", "limits", "aria-labelledby", "rules").leaf("h2", "The rules", "id", "rules");
        words.rules().forEach(line -> out.leaf("p", line));
        if (course.rules() != null && !course.rules().shifts().isEmpty()) {
            shifts(course.rules().shifts(), out);
        }
        if (!words.undated().isEmpty()) {
            out.leaf("p", words.undated());
        }
        out.open("p");
        Limits.SENTENCES.forEach(sentence -> out.text(sentence).space());
        out.end().leaf("p", Limits.of(course.rulebase()).whole(), "class", "digest").end();
    }
}
