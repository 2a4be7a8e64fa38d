package ebb.io;

import ebb.finding.Hypothesis;
import ebb.finding.Strength;
import ebb.training.Answer;
import ebb.training.FindingForms;
import ebb.training.Part;
import ebb.training.Pick;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Reads a formulation that somebody commits to: the expert's in an exercise, or a trainee's in an answer file. */
final class PickReading {

    /** The lists of an answer, each with the key that names its term. */
    private static final Map<String, Part> LISTS = new LinkedHashMap<>();
    private static final Map<Part, String> TERMS = Map.of(Part.CAUTIONS, "caution", Part.NEEDS, "need", Part.PATTERNS,
            "pattern", Part.APPRAISALS, "appraisal", Part.TOPICS, "topic");

    static {
        LISTS.put("cautions", Part.CAUTIONS);
        LISTS.put("needs", Part.NEEDS);
        LISTS.put("patterns", Part.PATTERNS);
        LISTS.put("appraisals", Part.APPRAISALS);
        LISTS.put("topics", Part.TOPICS);
    }

    private final String file;
    private final List<String> people;
    private final Predicate<String> known;
    private final List<KnowledgeFault> faults;

    /**
     * A reading.
     *
     * @param people ids of everybody in the case
     * @param known  whether a citation means anything
     * @param faults gets what is wrong
     */
    PickReading(String file, List<String> people, Predicate<String> known, List<KnowledgeFault> faults) {
        this.file = file;
        this.people = people;
        this.known = known;
        this.faults = faults;
    }

    /** The keys that an answer may have. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>(LISTS.keySet());
        keys.addAll(List.of("facts", "not-enough"));
        return keys;
    }

    /** The answer under some of a group's keys. */
    Answer read(WordingNode.Entries entries) {
        List<Pick> picks = new ArrayList<>();
        LISTS.forEach((key, part) -> {
            WordingNode list = entries.entries().get(key);
            if (list instanceof WordingNode.Items items) {
                items.items().forEach(item -> add(part, item, picks));
            } else if (list != null) {
                fault(list.line(), "\"" + key + "\" has to be a list, but is " + list.what() + ".");
            }
        });
        WordingNode seen = entries.entries().get("facts");
        return new Answer(picks, citations(seen), yes(entries.entries().get("not-enough")));
    }

    private boolean yes(WordingNode node) {
        if (node == null || node instanceof WordingNode.Text text && (text.text().equals("no") || text.text().equals("false"))) {
            return false;
        }
        if (!(node instanceof WordingNode.Text text && (text.text().equals("yes") || text.text().equals("true")))) {
            fault(node.line(), "\"not-enough\" is yes or no, but here is " + node.what() + ".");
        }
        return true;
    }

    private void add(Part part, WordingNode item, List<Pick> picks) {
        if (part == Part.TOPICS && item instanceof WordingNode.Text text) {
            finding(part, text.text(), List.of(), item.line(), List.of(), null, null, null, picks);
            return;
        }
        if (!(item instanceof WordingNode.Entries entries)) {
            fault(item.line(), "An entry of \"" + part.term() + "\" has to be a group of keys such as {" + TERMS.get(part)
                    + ": ..., who: ...}, but is " + item.what() + ".");
            return;
        }
        WordingSection section = new WordingSection(file, part.term(), entries, faults::add);
        String term = section.text(TERMS.get(part));
        List<String> who = part == Part.TOPICS ? List.of() : texts(entries.entries().get("who"), section, "who");
        List<String> facts = citations(entries.entries().get("facts"));
        Integer certainty = section.has("certainty") ? Integer.valueOf(section.number("certainty")) : null;
        if (certainty != null && certainty > 100) {
            section.fault("certainty", "is in percent, from 0 to 100.");
        }
        Strength strength = section.has("strength") ? section.term("strength", Strength.class) : null;
        String why = section.textOrNull("why");
        for (String key : section.keys()) {
            if (!List.of(TERMS.get(part), "who", "facts", "certainty", "strength", "why").contains(key)) {
                section.fault(key, "is not a key that means anything here; allowed are " + TERMS.get(part)
                        + ", who, facts, certainty, strength, why.");
            }
        }
        finding(part, term, who, item.line(), facts, certainty, strength, why, picks);
    }

    private void finding(Part part, String term, List<String> who, int line, List<String> facts, Integer certainty,
            Strength strength, String why, List<Pick> picks) {
        try {
            Hypothesis finding = FindingForms.of(part, term, who, people);
            if (picks.stream().anyMatch(pick -> pick.id().equals(finding.id()))) {
                fault(line, finding.id() + " is here twice; keep one of them.");
            }
            picks.add(new Pick(finding, facts, certainty, strength, why));
        } catch (IllegalArgumentException wrong) {
            if (!term.isEmpty()) {
                fault(line, wrong.getMessage());
            }
        }
    }

    private List<String> texts(WordingNode node, WordingSection section, String key) {
        if (node == null) {
            section.fault(key, "is missing; add it.");
        } else if (node instanceof WordingNode.Entries) {
            section.fault(key, "has to be an id or a list of ids.");
        }
        return plain(node).stream().map(WordingNode.Text::text).toList();
    }

    private List<String> citations(WordingNode node) {
        List<String> citations = new ArrayList<>();
        for (WordingNode.Text text : plain(node)) {
            if (known.test(text.text())) {
                citations.add(text.text());
            } else {
                fault(text.line(), "\"" + text.text() + "\" is neither the id of a fact nor a sentence of the note such as s1;"
                        + " name one that there is.");
            }
        }
        return citations;
    }

    private static List<WordingNode.Text> plain(WordingNode node) {
        List<WordingNode> items = node instanceof WordingNode.Items list ? list.items() : node == null ? List.of() : List.of(node);
        return items.stream().filter(WordingNode.Text.class::isInstance).map(WordingNode.Text.class::cast).toList();
    }

    private void fault(int line, String problem) {
        faults.add(new KnowledgeFault(file, line, problem));
    }
}
