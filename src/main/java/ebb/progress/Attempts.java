package ebb.progress;

import ebb.training.ErrorKind;
import ebb.training.Mode;
import ebb.training.Outcome;
import ebb.training.Outcome.Item;
import ebb.training.Outcome.Measure;
import ebb.training.Outcome.Slip;
import ebb.training.Outcome.Stated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What trainees finished, and what they dispute. */
public final class Attempts {

    private final ProgressFile file;

    Attempts(ProgressFile file) {
        this.file = file;
    }

    void add(Attempt attempt) {
        Outcome outcome = attempt.outcome();
        long id = file.change("insert into attempt (trainee, exercise, mode, level, finished, answer) values (?, ?, ?, ?, ?, ?)",
                attempt.trainee(), attempt.exercise(), outcome.mode().term(), attempt.level(), attempt.finished(),
                attempt.answer());
        for (Measure measure : outcome.measures()) {
            file.change("insert into measure values (?, ?, ?)", id, measure.name(), measure.value());
        }
        for (Item item : outcome.items()) {
            file.change("insert into item values (?, ?, ?, ?, ?, ?)", id, item.id(), item.link(), item.expected(), item.given(),
                    item.credit());
        }
        for (Slip slip : outcome.slips()) {
            file.change("insert into slip values (?, ?, ?, ?)", id, slip.kind().term(), slip.finding(), slip.rule());
        }
        for (Stated stated : outcome.certainty()) {
            file.change("insert into certainty values (?, ?, ?)", id, stated.certainty(), stated.right());
        }
    }

    /** Everything one trainee finished, oldest first; everybody's where no trainee is named. */
    public List<Attempt> all(String trainee) {
        Map<Long, List<Measure>> measures = new HashMap<>();
        Map<Long, List<Item>> items = new HashMap<>();
        Map<Long, List<Slip>> slips = new HashMap<>();
        Map<Long, List<Stated>> certainty = new HashMap<>();
        gather(measures, "measure", row -> new Measure(row.getString("name"), row.getDouble("value")));
        gather(items, "item", row -> new Item(row.getString("item"), row.getString("link"), row.getInt("expected") == 1,
                row.getInt("given") == 1, row.getDouble("credit")));
        gather(slips, "slip", row -> new Slip(constant(ErrorKind.class, row.getString("kind")), row.getString("finding"),
                row.getString("rule")));
        gather(certainty, "certainty", row -> new Stated(row.getDouble("stated"), row.getDouble("correct")));
        return file.rows(row -> {
            long id = row.getLong("id");
            Outcome outcome = new Outcome(constant(Mode.class, row.getString("mode")), measures.getOrDefault(id, List.of()),
                    items.getOrDefault(id, List.of()), slips.getOrDefault(id, List.of()), certainty.getOrDefault(id, List.of()));
            return new Attempt(row.getString("trainee"), row.getString("exercise"), row.getInt("level"),
                    Instant.parse(row.getString("finished")), row.getString("answer"), outcome);
        }, "select * from attempt where ? is null or trainee = ? order by finished, id", trainee, trainee);
    }

    private <T> void gather(Map<Long, List<T>> into, String table, ProgressFile.Row<T> row) {
        file.rows(found -> into.computeIfAbsent(found.getLong("attempt"), id -> new ArrayList<>()).add(row.read(found)),
                "select * from " + table + " order by rowid");
    }

    private static <E extends Enum<E>> E constant(Class<E> kind, String term) {
        return Enum.valueOf(kind, term.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Keeps what a trainee disagrees with. */
    public void dispute(Dispute dispute) {
        file.change("insert into dispute (trainee, exercise, finding, words, noted) values (?, ?, ?, ?, ?)", dispute.trainee(),
                dispute.exercise(), dispute.finding(), dispute.words(), dispute.noted());
    }

    /** What was disputed, oldest first. */
    public List<Dispute> disputes() {
        return file.rows(row -> new Dispute(row.getString("trainee"), row.getString("exercise"), row.getString("finding"),
                row.getString("words"), Instant.parse(row.getString("noted"))), "select * from dispute order by noted, id");
    }
}
