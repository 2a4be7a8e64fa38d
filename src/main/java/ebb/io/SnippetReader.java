package ebb.io;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.fact.Relationship;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a fact to add to a case, as people write it on a command line: as an entry of an intake file, such as
 * {@code fears: {by: rowan, of: abandonment}}, or in short, such as {@code complaint:rowan>sky:affection:4}.
 */
public final class SnippetReader {
    /** For each kind of fact in short: its list in the file, and the fields in their order. */
    private static final Map<String, List<String>> SHORT = Map.ofEntries(
            Map.entry("complaint", List.of("complaints", "by", "about", "theme", "intensity")),
            Map.entry("withdrawal", List.of("withdrawals", "by", "from", "pattern")),
            Map.entry("expectation", List.of("expectations", "by", "of", "kind", "level")),
            Map.entry("fear", List.of("fears", "by", "of", "presentEvidence")),
            Map.entry("barrier", List.of("barriers", "by", "style")),
            Map.entry("wound", List.of("wounds", "of", "kind", "inflictedBy")),
            Map.entry("upset", List.of("upsets", "by", "emotion")),
            Map.entry("reflection", List.of("reflection", "of", "style")),
            Map.entry("contact-preference", List.of("contactPreferences", "of", "cadence")),
            Map.entry("rating", List.of("ratings", "by", "criterion", "score")),
            Map.entry("outside-life", List.of("outsideLife", "of", "kind", "level")),
            Map.entry("conduct", List.of("conduct", "by", "kind")),
            Map.entry("belief", List.of("beliefs", "by", "kind")),
            Map.entry("safety-signal", List.of("safetySignals", "about", "kind", "recency")),
            Map.entry("screening", List.of("screenings", "of", "kind", "result")));

    private final IntakeReader reader;

    /** A reader that reads facts as this reader reads files. */
    public SnippetReader(IntakeReader reader) {
        this.reader = reader;
    }

    /** The id of a fact that is added without one. */
    public static String idOf(int number) {
        return "added" + number;
    }

    /**
     * Reads a fact.
     *
     * @param snippet the fact
     * @param intake  the case to add it to
     * @param number  tells it apart from other facts that are added and have no id of their own
     * @throws FaultyIntakeException if it is no fact of this case
     */
    public Fact read(String snippet, Intake intake, int number) {
        String entry = entry(snippet.strip(), idOf(number));
        StringBuilder document = new StringBuilder("case: ").append(quoted(intake.name())).append("\npeople:\n");
        for (Person person : intake.people()) {
            document.append("  - {id: ").append(quoted(person.id())).append(", role: ").append(person.role().term()).append("}\n");
        }
        document.append("relationships:\n");
        for (Relationship relationship : intake.relationships()) {
            document.append("  - {between: ").append(list(relationship.between()));
            if (relationship.attending() != null) {
                document.append(", attending: ").append(list(relationship.attending()));
            }
            document.append("}\n");
        }
        if (intake.relationships().isEmpty()) {
            document.setLength(document.length() - "relationships:\n".length());
        }
        byte[] bytes = document.append(entry).append('\n').toString().getBytes(StandardCharsets.UTF_8);
        Intake read = reader.seenFrom(intake.asOf()).read("--add " + snippet, bytes, InputFormat.YAML).orThrow().intake();
        Set<String> before = intake.relationships().stream().map(Relationship::id).collect(Collectors.toSet());
        return read.facts().stream().filter(fact -> !(fact instanceof Relationship) && !before.contains(fact.id()))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("“" + snippet
                        + "” adds no fact. Write it as in an intake file, for example fears: {by: "
                        + intake.people().get(0).id() + ", of: abandonment}."));
    }

    private static String entry(String snippet, String id) {
        int brace = snippet.indexOf('{');
        if (brace >= 0) {
            int open = snippet.startsWith("{") ? snippet.indexOf('{', 1) : brace;
            String inner = snippet.startsWith("{") && open > 0 ? snippet.substring(1, snippet.lastIndexOf('}')) : snippet;
            int start = inner.indexOf('{');
            String named = inner.contains("id:") || inner.contains("\"id\"") ? inner.substring(start)
                    : "{\"id\": " + id + ", " + inner.substring(start + 1);
            String key = inner.substring(0, start).replace("[", "").strip();
            return key + " [" + named.replaceAll("\\]\\s*$", "") + "]";
        }
        String[] parts = snippet.replace('>', ':').split(":");
        List<String> fields = SHORT.get(parts[0]);
        if (fields == null || parts.length < 3 || parts.length > fields.size()) {
            throw new IllegalArgumentException("“" + snippet + "” is no fact in short. Write KIND:WHO:TERM or"
                    + " KIND:WHO>OTHER:TERM:DEGREE, for example complaint:rowan>sky:affection:4, with one of the kinds "
                    + SHORT.keySet().stream().sorted().collect(Collectors.joining(", "))
                    + "; or write it as in an intake file, for example fears: {by: rowan, of: abandonment}.");
        }
        boolean other = snippet.contains(">");
        StringBuilder entry = new StringBuilder(fields.get(0)).append(": [{id: ").append(id);
        int field = 1;
        for (int i = 1; i < parts.length; i++) {
            if (i == 2 && !other && parts[0].equals("expectation")) {
                field++;
            }
            entry.append(", ").append(fields.get(field++)).append(": ").append(quoted(parts[i]));
        }
        return entry.append("}]").toString();
    }

    private static String list(List<String> ids) {
        return ids.stream().map(SnippetReader::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A text as YAML writes it; a whole number stays one. */
    private static String quoted(String text) {
        return text.matches("\\d{1,4}") ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
