package ebb.progress;

import ebb.training.ErrorKind;
import ebb.training.Outcome.Item;
import ebb.training.Outcome.Measure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one trainee comes along.
 *
 * @param trainee  who
 * @param attempts everything finished, oldest first
 * @param measures the scores over time, by mode and what they measure
 * @param links    every link of knowledge over time, the weakest of late first
 * @param errors   how often each kind of error was made, attempt by attempt; kinds never made are not there
 * @param cards    when links should come back, those due first at the head
 */
public record Overview(String trainee, List<Attempt> attempts, Map<String, Series> measures, Map<String, Series> links,
        Map<ErrorKind, Series> errors, List<Card> cards) {

    private static final int LATE = 5;

    /**
     * Values over time.
     *
     * @param values oldest first
     */
    public record Series(List<Point> values) {

        /** Copies the list. */
        public Series {
            values = List.copyOf(values);
        }

        /** The mean of the last five. */
        public double late() {
            return values.stream().skip(Math.max(0, values.size() - LATE)).mapToDouble(Point::value).average().orElse(0);
        }

        /** The same measured by the greatest of all, for what has no natural measure. */
        public Series scaled() {
            double most = values.stream().mapToDouble(Point::value).max().orElse(0);
            return most == 0 ? this : new Series(values.stream().map(point -> new Point(point.at(), point.value() / most)).toList());
        }

        /** The mean of the first five. */
        public double early() {
            return values.stream().limit(LATE).mapToDouble(Point::value).average().orElse(0);
        }
    }

    /**
     * One value.
     *
     * @param at    when
     * @param value what
     */
    public record Point(Instant at, double value) {
    }

    /** How a trainee comes along, from all that was kept. */
    public static Overview of(String trainee, ProgressFile file) {
        List<Attempt> attempts = file.attempts().all(trainee);
        Map<String, List<Point>> measures = new LinkedHashMap<>();
        Map<String, List<Point>> links = new LinkedHashMap<>();
        Map<ErrorKind, List<Point>> errors = new EnumMap<>(ErrorKind.class);
        for (Attempt attempt : attempts) {
            for (Measure measure : attempt.outcome().measures()) {
                add(measures, attempt.outcome().mode().term() + " " + measure.name(), attempt.finished(), measure.value());
            }
            for (Item item : attempt.outcome().items()) {
                add(links, item.link(), attempt.finished(), item.credit());
            }
            for (ErrorKind kind : ErrorKind.values()) {
                long times = attempt.outcome().slips().stream().filter(slip -> slip.kind() == kind).count();
                if (times > 0 || errors.containsKey(kind)) {
                    errors.computeIfAbsent(kind, first -> new ArrayList<>()).add(new Point(attempt.finished(), times));
                }
            }
        }
        Map<String, Series> weakest = new LinkedHashMap<>();
        series(links).entrySet().stream().sorted(Map.Entry.<String, Series>comparingByValue(Comparator
                .comparingDouble(Series::late)).thenComparing(Map.Entry.comparingByKey()))
                .forEach(link -> weakest.put(link.getKey(), link.getValue()));
        Map<ErrorKind, Series> slips = new EnumMap<>(ErrorKind.class);
        errors.forEach((kind, points) -> slips.put(kind, new Series(points)));
        return new Overview(trainee, attempts, series(measures), weakest, slips, file.schedule().cards(trainee));
    }

    private static void add(Map<String, List<Point>> to, String name, Instant at, double value) {
        to.computeIfAbsent(name, first -> new ArrayList<>()).add(new Point(at, value));
    }

    private static Map<String, Series> series(Map<String, List<Point>> points) {
        Map<String, Series> series = new LinkedHashMap<>();
        points.forEach((name, values) -> series.put(name, new Series(values)));
        return series;
    }
}
