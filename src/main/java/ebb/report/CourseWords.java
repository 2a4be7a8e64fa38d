package ebb.report;

import ebb.course.Course;
import ebb.course.RuleChange;
import ebb.course.Step;
import ebb.course.Trend;
import ebb.course.Visit;
import ebb.explain.FactChange;
import ebb.finding.Strength;
import ebb.knowledge.Listing;
import ebb.knowledge.Phrases;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words in which a course is told, whatever it is laid out on. */
final class CourseWords {

    /** What stands for no word. */
    static final String KEY = "– not concluded; · not asked, or not asked again.";

    private final Course course;
    private final Phrases phrases;
    private final boolean dated;

    CourseWords(Course course, Phrases phrases) {
        this.course = course;
        this.phrases = phrases;
        this.dated = course.visits().stream().map(Visit::day).distinct().count() == course.visits().size()
                && course.visits().stream().noneMatch(visit -> visit.day() == null);
    }

    /** Whom it is about. */
    String title() {
        return Listing.and(course.names());
    }

    /** A visit by its day, or by the name of its file where days do not tell the visits apart. */
    String visit(Visit visit) {
        return dated ? Reading.date(visit.day()) : Path.of(visit.name()).getFileName().toString();
    }

    /** The same, as short as a column's head has to be. */
    String brief(Visit visit) {
        LocalDate day = visit.day();
        return dated ? day.getDayOfMonth() + " " + Reading.capital(day.getMonth().name().substring(0, 3)
                .toLowerCase(Locale.ROOT)) : Columns.shortened(visit(visit).replaceFirst("\\.[a-z]+$", ""), 12);
    }

    /** All visits: "2 March 2026, 16 March 2026 and 30 March 2026". */
    String visits() {
        return Listing.and(course.visits().stream().map(this::visit).toList());
    }

    /** From one visit to the next. */
    String step(Step step) {
        return "From " + visit(step.from()) + " to " + visit(step.to());
    }

    /** A change to the facts: how, and what. */
    String change(FactChange change) {
        String lead = switch (change.kind()) {
            case ADDED -> "new: ";
            case CHANGED -> "changed: ";
            case DROPPED -> "no longer recorded: ";
        };
        return lead + change.fact().id() + ", " + change.says() + fields(change);
    }

    private static String fields(FactChange change) {
        return change.fields().isEmpty() ? "" : ". " + Reading.capital(change.fields().stream()
                .map(field -> field.name() + ": " + field.now() + ", before: " + field.before())
                .collect(Collectors.joining("; ")));
    }

    /** How many facts are as they were. */
    String unchanged(Step step) {
        return step.unchanged() == 0 ? "" : step.unchanged() == 1 ? "One fact is as it was."
                : step.unchanged() + " facts are as they were.";
    }

    /** What counts as known throughout; empty where every fact has a date, or dates play no part. */
    String undated() {
        int undated = course.undated();
        boolean byDate = course.visits().stream().anyMatch(visit -> visit.name().equals(String.valueOf(visit.day())));
        return !byDate || undated == 0 ? "" : undated == 1 ? "One fact has no date, and counts as known throughout."
                : undated + " facts have no date, and count as known throughout.";
    }

    /** What a group of trends is about. */
    static String heading(Trend.Measure measure) {
        return switch (measure) {
            case NEED -> "Needs that may be unmet";
            case PATTERN -> "Patterns that may be at work";
            case RATING -> "Ratings, of 10";
            case WITHDRAWALS -> "Withdrawals told of since the time before";
        };
    }

    /** A point of a trend in words. */
    String point(Trend trend, Integer point) {
        if (point == null) {
            return "not asked";
        }
        return switch (trend.measure()) {
            case NEED, PATTERN -> point == 0 ? "not concluded"
                    : phrases.label(Strength.values()[Strength.values().length - point]);
            case RATING, WITHDRAWALS -> String.valueOf(point);
        };
    }

    /** The same in a word, as {@link #KEY} explains. */
    String brief(Trend trend, Integer point) {
        boolean strength = trend.measure() == Trend.Measure.NEED || trend.measure() == Trend.Measure.PATTERN;
        return point == null ? "·" : strength && point == 0 ? "–" : point(trend, point);
    }

    /** A trend in one sentence, for those who cannot see it. */
    String told(Trend trend) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < trend.points().size(); i++) {
            text.append(i == 0 ? "" : ", ").append(visit(course.visits().get(i))).append(": ")
                    .append(point(trend, trend.points().get(i)));
        }
        return text.append('.').toString();
    }

    /** Whether the rules are those of an earlier formulation. */
    List<String> rules() {
        RuleChange rules = course.rules();
        String now = Limits.of(course.rulebase()).brief();
        if (rules == null) {
            return List.of("All of it was read with the rules of today: " + now + ".");
        } else if (rules.same()) {
            return List.of("The rules are those of the earlier formulation: " + now + ".", rules.shifts().isEmpty()
                    ? "It says the same as they say today." : "It was made of other facts than the first file holds now:");
        }
        return List.of("The rules have changed since the earlier formulation. Then: " + Limits.of(rules.then()).brief()
                + ". Now: " + now + ".", rules.shifts().isEmpty() ? "On the first visit they say the same."
                : "On the first visit that alone makes this difference:");
    }
}
