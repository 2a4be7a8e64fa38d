package ebb.note;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What stands for the identifiers of one note: the same for the same identifier, numbered by kind. */
final class StandIns {

    private final Map<String, StandIn> standIns = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private static final class StandIn {
        private final String kind;
        private final String found;
        private final String text;
        private int times;

        private StandIn(String kind, String found, String text) {
            this.kind = kind;
            this.found = found;
            this.text = text;
        }
    }

    /** The stand-in for an identifier where it occurs once more. */
    String next(String kind, String found) {
        String plain = found.toLowerCase(Locale.ROOT);
        StandIn standIn = standIns.computeIfAbsent(kind + " " + plain, key -> new StandIn(kind, found,
                "[" + kind.toUpperCase(Locale.ROOT) + " " + counts.merge(kind, 1, Integer::sum) + "]"));
        if (kind.equals("name")) {
            names.add(plain);
        }
        standIn.times++;
        return standIn.text;
    }

    /** A live view of the names replaced so far, in lower case. */
    Set<String> names() {
        return names;
    }

    /** All that was replaced, in the order it first occurred. */
    List<Masked.Replacement> replaced() {
        return standIns.values().stream().map(one -> new Masked.Replacement(one.kind, one.found, one.text, one.times)).toList();
    }
}
