package ebb.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * The facts of a case that tests rules: written as in an intake file, but with people by their names and facts without
 * ids. Immutable: a near miss is a changed copy.
 */
final class CaseDraft {

    /** Names of facts: the list, and which one in it where there are several, as in {@code fears} or {@code fears 2}. */
    private static final Pattern ADDRESS = Pattern.compile("([a-zA-Z]+)(?: ([1-9][0-9]?))?");
    private static final Set<String> WORDS = Set.of("quote", "text", "evidence", "purpose", "trait");
    private static final Set<String> NUMBERS = Set.of("score", "intensity", "hoursPerWeek", "childrenAtHome");

    private final Map<String, Object> facts;

    private CaseDraft(Map<String, Object> facts) {
        this.facts = facts;
    }

    /** The facts of a file, with what stands in the row put in place of {@code {column}}. */
    static CaseDraft of(WordingNode.Entries facts, Map<String, String> row) {
        return new CaseDraft(entries(facts, row));
    }

    /** Text with the cells of a row put in place of {@code {column}}. */
    static String filled(String text, Map<String, String> row) {
        String filled = text;
        for (Map.Entry<String, String> cell : row.entrySet()) {
            filled = filled.replace("{" + cell.getKey() + "}", cell.getValue());
        }
        return filled;
    }

    private static Map<String, Object> entries(WordingNode.Entries entries, Map<String, String> row) {
        Map<String, Object> read = new LinkedHashMap<>();
        entries.entries().forEach((key, node) -> read.put(key, value(node, row)));
        return read;
    }

    private static Object value(WordingNode node, Map<String, String> row) {
        if (node instanceof WordingNode.Entries inner) {
            return entries(inner, row);
        } else if (node instanceof WordingNode.Items items) {
            return items.items().stream().map(item -> value(item, row)).toList();
        }
        return filled(((WordingNode.Text) node).text(), row);
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    /**
     * A copy with fields of one fact changed.
     *
     * @throws IllegalArgumentException in a full sentence, if there is no such fact, or nothing would change
     */
    CaseDraft changed(String address, WordingNode.Entries fields, Map<String, String> row) {
        Map<String, Object> fact = new LinkedHashMap<>(fact(address));
        Map<String, Object> before = Map.copyOf(fact);
        fact.putAll(entries(fields, row));
        if (fact.equals(before)) {
            throw new IllegalArgumentException("This changes nothing: the fact is so already.");
        }
        return replaced(address, fact);
    }

    /** A copy without one fact. */
    CaseDraft without(String address) {
        fact(address);
        return replaced(address, null);
    }

    /** A copy with one fact more. */
    CaseDraft with(String list, WordingNode.Entries fields, Map<String, String> row) {
        Map<String, Object> copy = new LinkedHashMap<>(facts);
        List<Object> extended = new ArrayList<>(facts.get(list) instanceof List<?> some ? some : List.of());
        extended.add(entries(fields, row));
        copy.put(list, extended);
        return new CaseDraft(copy);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> fact(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        Object named = matcher.matches() ? facts.get(matcher.group(1)) : null;
        if (named instanceof Map<?, ?> single && matcher.group(2) == null) {
            return (Map<String, Object>) single;
        }
        List<?> list = named instanceof List<?> some ? some : List.of();
        int index = matcher.matches() && matcher.group(2) != null ? Integer.parseInt(matcher.group(2)) - 1 : 0;
        boolean clear = matcher.matches() && (matcher.group(2) != null || list.size() == 1);
        if (!clear || index >= list.size() || !(list.get(index) instanceof Map<?, ?> fact)) {
            throw new IllegalArgumentException("\"" + address + "\" does not name one fact of the case. Name its list, as in "
                    + "\"fears\", and which one where the list has several, as in \"fears 2\"; the case has "
                    + facts.keySet() + ".");
        }
        return (Map<String, Object>) fact;
    }

    private CaseDraft replaced(String address, Map<String, Object> fact) {
        Matcher matcher = ADDRESS.matcher(address);
        matcher.matches();
        String list = matcher.group(1);
        Map<String, Object> copy = new LinkedHashMap<>(facts);
        if (facts.get(list) instanceof List<?> some) {
            List<Object> items = new ArrayList<>(some);
            int index = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)) - 1;
            if (fact == null) {
                items.remove(index);
            } else {
                items.set(index, fact);
            }
            copy.put(list, items);
        } else if (fact == null) {
            copy.remove(list);
        } else {
            copy.put(list, fact);
        }
        return new CaseDraft(copy);
    }

    /**
     * The case as an intake document in JSON.
     *
     * @param ids  the id of each person, by name
     * @param head what stands before the facts
     */
    byte[] document(Map<String, String> ids, Map<String, Object> head) {
        Map<String, Object> document = new LinkedHashMap<>(head);
        facts.forEach((list, content) -> document.put(list, content instanceof List<?> items
                ? numbered(list, items, ids) : written(list, content, ids)));
        return JsonMapper.shared().writeValueAsBytes(document);
    }

    private static List<Object> numbered(String list, List<?> items, Map<String, String> ids) {
        List<Object> numbered = new ArrayList<>();
        for (Object item : items) {
            Map<String, Object> fact = new LinkedHashMap<>();
            if (!list.equals("people") && !list.equals("relationships")) {
                fact.put("id", id(list, numbered.size() + 1));
            }
            if (written(list, item, ids) instanceof Map<?, ?> fields) {
                fields.forEach((key, value) -> fact.put(key.toString(), value));
            }
            numbered.add(fact);
        }
        return numbered;
    }

    private static String id(String list, int number) {
        return list.toLowerCase(java.util.Locale.ROOT) + "-" + number;
    }

    /** A value as intake files write it: people by their ids, facts by theirs, numbers and yes-or-no as such. */
    private static Object written(String key, Object value, Map<String, String> ids) {
        if (value instanceof Map<?, ?> fields) {
            Map<String, Object> copy = new LinkedHashMap<>();
            fields.forEach((name, content) -> copy.put(name.toString(), written(name.toString(), content, ids)));
            return copy;
        } else if (value instanceof List<?> items) {
            return items.stream().map(item -> written(key, item, ids)).toList();
        }
        String text = (String) value;
        if (WORDS.contains(key)) {
            return text;
        }
        if (NUMBERS.contains(key) && text.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            return text.contains(".") ? (Object) Double.valueOf(text) : Long.valueOf(text);
        }
        if ((key.equals("private") || key.equals("childrenAtHome")) && text.matches("true|false")) {
            return Boolean.valueOf(text);
        }
        Matcher address = ADDRESS.matcher(text);
        return address.matches() && address.group(2) != null
                ? id(address.group(1), Integer.parseInt(address.group(2))) : ids.getOrDefault(text, text);
    }
}
