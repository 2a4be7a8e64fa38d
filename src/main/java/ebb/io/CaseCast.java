package ebb.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The people of a case that tests rules. The first is a client and the second the partner, unless it is said otherwise;
 * the first two are in a relationship.
 *
 * @param ids  each one's id, by name
 * @param head how the intake document begins
 */
record CaseCast(Map<String, String> ids, Map<String, Object> head) {

    /** The people named, or the usual two where {@code people} is null. */
    static CaseCast of(WordingNode people, Consumer<String> faults) {
        List<Map<String, Object>> entries = new ArrayList<>();
        Map<String, String> ids = new LinkedHashMap<>();
        for (WordingNode item : people instanceof WordingNode.Items list ? list.items() : usual()) {
            String role = entries.isEmpty() ? "client" : entries.size() == 1 ? "partner" : "other";
            String name = "";
            if (item instanceof WordingNode.Text text) {
                name = text.text();
            } else if (item instanceof WordingNode.Entries entry && entry.entries().size() == 1
                    && entry.entries().values().iterator().next() instanceof WordingNode.Text given) {
                name = entry.entries().keySet().iterator().next();
                role = given.text();
            }
            if (!name.matches("[A-Z][A-Za-z]*")) {
                faults.accept("\"people\" lists names that begin with a capital, as in [Rowan, Sky], or names and roles, as in "
                        + "[Rowan: client, Sky: client]; here is " + item.what() + ".");
            } else {
                ids.put(name, name.toLowerCase(Locale.ROOT));
                entries.add(Map.of("id", ids.get(name), "name", name, "role", role));
            }
        }
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("case", "case");
        head.put("people", entries);
        if (entries.size() > 1) {
            head.put("relationship", Map.of("between", entries.stream().limit(2).map(entry -> entry.get("id")).toList()));
        }
        return new CaseCast(ids, head);
    }

    private static List<WordingNode> usual() {
        return List.of(new WordingNode.Text("Rowan", 0), new WordingNode.Text("Sky", 0));
    }

    /** The id of a hypothesis, with people by their ids in place of their names. */
    String id(String hypothesis) {
        int at = hypothesis.indexOf('@');
        if (at < 0) {
            return hypothesis;
        }
        List<String> who = new ArrayList<>();
        for (String name : hypothesis.substring(at + 1).split(",")) {
            who.add(ids.getOrDefault(name, name));
        }
        return hypothesis.substring(0, at + 1) + String.join(",", who);
    }
}
