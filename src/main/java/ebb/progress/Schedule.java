package ebb.progress;

import ebb.training.Outcome.Item;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When the links of knowledge that a trainee exercised should come back. */
public final class Schedule {

    private final ProgressFile file;

    Schedule(ProgressFile file) {
        this.file = file;
    }

    /** Grades every link that an attempt exercised, by the worst that became of it. */
    void review(Attempt attempt) {
        Map<String, Double> worst = new LinkedHashMap<>();
        for (Item item : attempt.outcome().items()) {
            // To conclude what does not hold is a weakness of that link, too, though a lesser one than not to know it.
            worst.merge(item.link(), item.expected() ? item.credit() : 0.5, Math::min);
        }
        Map<String, Card> known = new LinkedHashMap<>();
        cards(attempt.trainee()).forEach(card -> known.put(card.link(), card));
        worst.forEach((link, credit) -> put(attempt.trainee(),
                Card.after(known.get(link), link, Grade.of(credit), attempt.finished())));
    }

    private void put(String trainee, Card card) {
        file.change("insert or replace into card values (?, ?, ?, ?, ?, ?, ?, ?)", trainee, card.link(),
                card.memory().stability(), card.memory().difficulty(), card.reviewed(), card.due(), card.reviews(), card.lapses());
    }

    /** All cards of a trainee, those due first at the head. */
    public List<Card> cards(String trainee) {
        return file.rows(row -> new Card(row.getString("link"), new Memory(row.getDouble("stability"),
                row.getDouble("difficulty")), Instant.parse(row.getString("reviewed")), Instant.parse(row.getString("due")),
                row.getInt("reviews"), row.getInt("lapses")), "select * from card where trainee = ? order by due, link", trainee);
    }
}
