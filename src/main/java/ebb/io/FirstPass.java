package ebb.io;

import ebb.fact.EventKind;
import ebb.fact.PartialDate;
import ebb.fact.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Goes over a document once before its entries are read, and gathers what they refer to: who there is and attends,
 * which ids there are, and which date is the latest. Faults are left to the reading proper, except ids given twice.
 */
final class FirstPass {
    private static final Terms<Role> ROLES = Terms.of(Role.class);

    private final Tape tape;
    private final Dates dates;
    private final Everybody cast;
    private final References references;

    FirstPass(Tape tape, Dates dates, Everybody cast, References references) {
        this.tape = tape;
        this.dates = dates;
        this.cast = cast;
        this.references = references;
    }

    /** Gathers people, relationships and ids. */
    void gather() {
        cast.clear();
        references.clear();
        for (int child = 1; child < tape.end(0); child = tape.end(child)) {
            Key key = tape.key(child);
            if (key == Key.RELATIONSHIP) {
                relationship(child, relationshipId(child, false));
            } else if (key != null && tape.kind(child) == Tape.Kind.LIST) {
                for (int item = child + 1; item < tape.end(child); item = tape.end(item)) {
                    if (tape.kind(item) == Tape.Kind.OBJECT) {
                        entry(key, item);
                    }
                }
            }
        }
    }

    private void entry(Key key, int item) {
        if (key == Key.RELATIONSHIPS) {
            relationship(item, relationshipId(item, true));
            return;
        }
        int idNode = tape.field(item, Key.ID);
        String id = idNode < 0 || tape.kind(idNode) != Tape.Kind.TEXT ? null : tape.text(idNode);
        if (id == null) {
            return;
        }
        references.claim(id, idNode);
        if (key == Key.PEOPLE) {
            int role = tape.field(item, Key.ROLE);
            String said = role < 0 ? null : tape.text(role);
            cast.person(id, said == null ? null : ROLES.get(said));
        } else if (key == Key.COMPLAINTS) {
            references.complaint(id);
        }
    }

    private void relationship(int node, String id) {
        if (tape.kind(node) == Tape.Kind.OBJECT) {
            int idNode = tape.field(node, Key.ID);
            references.claim(id, idNode < 0 ? node : idNode);
            cast.relationship(texts(tape.field(node, Key.BETWEEN)), texts(tape.field(node, Key.ATTENDING)));
        }
    }

    /** The id of a relationship: as given, and otherwise made from whom it is between where there may be several. */
    String relationshipId(int node, boolean several) {
        int idNode = tape.kind(node) == Tape.Kind.OBJECT ? tape.field(node, Key.ID) : -1;
        if (idNode >= 0 && tape.kind(idNode) == Tape.Kind.TEXT) {
            return tape.text(idNode);
        }
        String plain = Key.RELATIONSHIP.text();
        return several ? plain + "-" + String.join("-", texts(tape.field(node, Key.BETWEEN))) : plain;
    }

    private List<String> texts(int list) {
        List<String> texts = new ArrayList<>(2);
        if (list >= 0 && tape.kind(list) == Tape.Kind.LIST) {
            for (int item = list + 1; item < tape.end(list); item = tape.end(item)) {
                if (tape.kind(item) == Tape.Kind.TEXT) {
                    texts.add(tape.text(item));
                }
            }
        }
        return texts;
    }

    /**
     * The latest date in the file; null where there is none. A date that is only known to the month or the year counts
     * with its first day. A wedding that lies ahead, and what was written back into the file, do not count.
     */
    LocalDate latestDate() {
        LocalDate latest = null;
        for (int child = 1; child < tape.end(0); child = tape.end(child)) {
            Key section = tape.key(child);
            if (section == null || WrittenBack.KEYS.contains(section)) {
                continue;
            }
            boolean ahead = false;
            for (int node = child; node < tape.end(child); node++) {
                if (section == Key.EVENTS && tape.kind(node) == Tape.Kind.OBJECT) {
                    int kind = tape.field(node, Key.KIND);
                    ahead = kind >= 0 && EventKind.WEDDING_AHEAD.term().equals(tape.text(kind));
                }
                LocalDate date = ahead && tape.key(node) == Key.WHEN ? null : date(node);
                if (date != null && (latest == null || date.isAfter(latest))) {
                    latest = date;
                }
            }
        }
        return latest;
    }

    private LocalDate date(int node) {
        Key key = tape.key(node);
        boolean dated = key == Key.NOTED || key == Key.WHEN || key == Key.BEGAN || key == Key.LAST_REVIEWED;
        String text = dated ? tape.text(node) : null;
        PartialDate date = text == null ? null : dates.parse(text);
        return date == null ? null : date.first();
    }
}
