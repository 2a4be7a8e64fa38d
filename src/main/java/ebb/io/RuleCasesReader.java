package ebb.io;

import ebb.fact.Intake;
import ebb.finding.Strength;
import ebb.knowledge.RuleCase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the cases beside a file of rules ({@code NAME.cases.yaml}), strictly and reporting all faults at once.
 *
 * <pre>
 * people: [Rowan, Sky]              # may be left out: a client, and a partner, in a relationship
 * cases:
 *   - case: Rowan fears being left
 *     facts:                        # the lists of an intake file; people by name, facts without ids
 *       fears: [{by: Rowan, of: abandonment}]
 *     fires: "Needs: ..."           # one rule, or a list
 *     silent: "Needs: ..."          # may be left out
 *     concludes: {"need:love@Rowan": moderate}     # strong, moderate, possible or nothing; may be left out
 *     near-misses:                  # each differs from the case in one fact
 *       - {case: it is criticism she fears, change: {fears: {of: criticism}}}
 *       - {case: she fears nothing, without: fears}
 *       - {case: she denied it, with: {asked: {of: Rowan, fact: fear, term: abandonment, answer: denied}}}
 *     for-each:                     # may be left out: one case for every row, with {column} filled in
 *       - {fear: abandonment}
 * </pre>
 *
 * A near miss silences all rules of its case, unless its own {@code silent} names fewer; then the others still fire.
 */
public final class RuleCasesReader {

    private static final Set<String> HEAD = Set.of("people", "cases");
    private static final Set<String> CASE =
            Set.of("case", "people", "facts", "fires", "silent", "concludes", "near-misses", "for-each");
    private static final Set<String> NEAR_MISS = Set.of("case", "change", "without", "with", "silent", "concludes");

    /** No case is dated later: cases give the same result whenever they are run. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final String file;
    private final List<RuleCase> cases = new ArrayList<>();
    private final List<KnowledgeFault> faults = new ArrayList<>();

    private RuleCasesReader(String file) {
        this.file = file;
    }

    /**
     * What was read from a file.
     *
     * @param cases  the cases, in their order; each row of a {@code for-each} is one
     * @param faults everything that is not as it has to be; empty for a sound file
     */
    public record Cases(List<RuleCase> cases, List<KnowledgeFault> faults) {
    }

    /** Reads one file: its path inside the rules folder, and its text. */
    public static Cases read(String file, String text) {
        RuleCasesReader reader = new RuleCasesReader(file);
        reader.read(WordingParser.ofYaml(file, reader.faults::add)
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        return new Cases(List.copyOf(reader.cases), reader.faults.stream().sorted().distinct().toList());
    }

    private void read(WordingNode.Entries head) {
        refuseOthers(head, HEAD);
        WordingNode people = head.entries().get("people");
        List<WordingNode> items = head.entries().get("cases") instanceof WordingNode.Items list ? list.items() : List.of();
        if (items.isEmpty()) {
            fault(head.line(), "The file has no cases: add a list of them under \"cases\".");
        }
        for (WordingNode item : items) {
            if (item instanceof WordingNode.Entries one) {
                refuseOthers(one, CASE);
                rows(one).forEach(row -> read(one, people, row));
            } else {
                fault(item.line(), "A case has to be a group of keys, but is " + item.what() + ".");
            }
        }
    }

    /** The rows of a case; one row without cells where the case has no {@code for-each}. */
    private List<Map<String, String>> rows(WordingNode.Entries one) {
        WordingNode rows = one.entries().get("for-each");
        if (rows == null) {
            return List.of(Map.of());
        }
        List<Map<String, String>> read = new ArrayList<>();
        for (WordingNode row : rows instanceof WordingNode.Items list ? list.items() : List.<WordingNode>of()) {
            Map<String, String> cells = new LinkedHashMap<>();
            if (row instanceof WordingNode.Entries named) {
                named.entries().forEach((column, cell) -> cells.put(column, cell instanceof WordingNode.Text text ? text.text() : ""));
            }
            if (cells.isEmpty() || cells.containsValue("") || !read.isEmpty() && !read.get(0).keySet().equals(cells.keySet())) {
                fault(row.line(), "A row of \"for-each\" gives every column a text, and all rows have the same columns.");
            }
            read.add(cells);
        }
        if (read.isEmpty()) {
            fault(rows.line(), "\"for-each\" has to be a list of rows, but is " + rows.what() + " without any.");
        }
        return read;
    }

    private void read(WordingNode.Entries one, WordingNode people, Map<String, String> row) {
        CaseDraft draft = CaseDraft.of(section(one, "facts", true), row);
        if (draft.isEmpty()) {
            fault(one.line(), "The case has no facts, so no rule can find anything in it.");
            return;
        }
        CaseCast cast = CaseCast.of(one.entries().getOrDefault("people", people), problem -> fault(one.line(), problem));
        List<String> fires = texts(one, "fires", row);
        if (fires.isEmpty()) {
            fault(one.line(), "The case fires no rule: name at least one under \"fires\".");
        }
        String sentence = sentence(one, row);
        add(one, sentence, false, cast, draft, fires, texts(one, "silent", row), row);
        WordingNode misses = one.entries().get("near-misses");
        for (WordingNode item : misses instanceof WordingNode.Items list ? list.items() : List.<WordingNode>of()) {
            if (item instanceof WordingNode.Entries miss) {
                refuseOthers(miss, NEAR_MISS);
                readNearMiss(miss, sentence, cast, draft, fires, row);
            } else {
                fault(item.line(), "A near miss has to be a group of keys, but is " + item.what() + ".");
            }
        }
        if (misses != null && !(misses instanceof WordingNode.Items)) {
            fault(misses.line(), "\"near-misses\" has to be a list, but is " + misses.what() + ".");
        }
    }

    private void readNearMiss(WordingNode.Entries miss, String sentence, CaseCast cast, CaseDraft draft, List<String> fires,
            Map<String, String> row) {
        List<String> silent = miss.entries().containsKey("silent") ? texts(miss, "silent", row) : fires;
        List<String> still = fires.stream().filter(rule -> !silent.contains(rule)).toList();
        try {
            add(miss, sentence + RuleCase.BUT + sentence(miss, row), true, cast, edited(miss, draft, row), still, silent, row);
        } catch (IllegalArgumentException notOneFact) {
            fault(miss.line(), notOneFact.getMessage());
        }
    }

    /** The facts of a near miss, which differ in exactly one. */
    private CaseDraft edited(WordingNode.Entries miss, CaseDraft draft, Map<String, String> row) {
        Set<String> edits = new LinkedHashSet<>(miss.entries().keySet());
        edits.retainAll(Set.of("change", "without", "with"));
        if (edits.size() != 1) {
            throw new IllegalArgumentException("A near miss differs in one fact: it has one of \"change\", \"without\" and "
                    + "\"with\", but this one has " + (edits.isEmpty() ? "none" : edits) + ".");
        }
        WordingNode edit = miss.entries().get(edits.iterator().next());
        if (edit instanceof WordingNode.Text address && edits.contains("without")) {
            return draft.without(address.text());
        }
        if (!edits.contains("without") && edit instanceof WordingNode.Entries named && named.entries().size() == 1) {
            Map.Entry<String, WordingNode> fact = named.entries().entrySet().iterator().next();
            if (fact.getValue() instanceof WordingNode.Entries fields && !fields.entries().isEmpty()) {
                return edits.contains("change") ? draft.changed(fact.getKey(), fields, row)
                        : draft.with(fact.getKey(), fields, row);
            }
        }
        throw new IllegalArgumentException("A near miss differs in one fact: write \"change: {fears: {of: criticism}}\", "
                + "\"without: fears\" or \"with: {fears: {by: Rowan, of: criticism}}\".");
    }

    private void add(WordingNode.Entries one, String sentence, boolean nearMiss, CaseCast cast, CaseDraft draft,
            List<String> fires, List<String> silent, Map<String, String> row) {
        Reading reading = new IntakeReader(CLOCK, null)
                .read(file, draft.document(cast.ids(), cast.head()), InputFormat.JSON);
        reading.faults().forEach(fault -> fault(one.line(), "The facts are not those of an intake file: " + fault.field()
                + ": " + fault.found() + "; allowed: " + fault.allowed() + ". " + fault.mend() + "."));
        if (reading.sound()) {
            Intake intake = reading.intake();
            cases.add(new RuleCase(file, one.line(), sentence, nearMiss, intake, fires, silent, concludes(one, cast, row)));
        }
    }

    private Map<String, Strength> concludes(WordingNode.Entries one, CaseCast cast, Map<String, String> row) {
        Map<String, Strength> concludes = new LinkedHashMap<>();
        section(one, "concludes", false).entries().forEach((id, node) -> {
            String said = node instanceof WordingNode.Text text ? CaseDraft.filled(text.text(), row) : "";
            Strength strength = ebb.knowledge.Vocabulary.find(Strength.class, said);
            if (strength == null && !said.equals("nothing")) {
                fault(node.line(), "What is concluded has a strength: strong, moderate, possible or nothing; here it is "
                        + node.what() + ".");
            }
            concludes.put(cast.id(CaseDraft.filled(id, row)), strength);
        });
        return concludes;
    }

    private String sentence(WordingNode.Entries one, Map<String, String> row) {
        if (one.entries().get("case") instanceof WordingNode.Text text && !text.text().isBlank()) {
            return CaseDraft.filled(text.text().strip(), row);
        }
        fault(one.line(), "\"case\" is missing: say in one sentence what the case is.");
        return "";
    }

    private List<String> texts(WordingNode.Entries one, String key, Map<String, String> row) {
        WordingNode node = one.entries().get(key);
        List<WordingNode> items = node instanceof WordingNode.Items list ? list.items()
                : node == null ? List.of() : List.of(node);
        List<String> texts = new ArrayList<>();
        for (WordingNode item : items) {
            if (item instanceof WordingNode.Text text && !text.text().isBlank()) {
                texts.add(CaseDraft.filled(text.text(), row));
            } else {
                fault(item.line(), "\"" + key + "\" takes names of rules, but here is " + item.what() + ".");
            }
        }
        return List.copyOf(texts);
    }

    private WordingNode.Entries section(WordingNode.Entries one, String key, boolean required) {
        WordingNode node = one.entries().get(key);
        if (node instanceof WordingNode.Entries entries) {
            return entries;
        }
        if (node != null || required) {
            fault(one.line(), "\"" + key + "\" has to be a group of keys" + (node == null ? "; add it." : ", but is "
                    + node.what() + "."));
        }
        return WordingNode.Entries.none(one.line());
    }

    private void refuseOthers(WordingNode.Entries entries, Set<String> allowed) {
        entries.entries().forEach((key, node) -> {
            if (!allowed.contains(key)) {
                String nearest = Nearest.to(key, allowed);
                fault(node.line(), "\"" + key + "\" is not a key that means anything here"
                        + (nearest == null ? "." : "; did you mean \"" + nearest + "\"?") + " Allowed are "
                        + allowed.stream().sorted().collect(Collectors.joining(", ")) + ".");
            }
        });
    }

    private void fault(int line, String problem) {
        faults.add(new KnowledgeFault(file, line, problem));
    }
}
