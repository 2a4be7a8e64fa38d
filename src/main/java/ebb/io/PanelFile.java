package ebb.io;

import ebb.training.Likelihood;
import ebb.training.Panel;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers of a panel to items of one more fact, as a file beside the exercise: {@code NAME.panel.yaml}. */
public final class PanelFile {

    /** What the names of such files end with. */
    public static final String SUFFIX = ".panel.yaml";

    private PanelFile() {
    }

    /**
     * Reads a panel.
     *
     * @param file     what messages call it
     * @param exercise the name of the exercise it has to be for
     * @throws FaultyExerciseException if it has faults; it tells all of them
     */
    public static Panel read(String file, byte[] yaml, String exercise) {
        List<KnowledgeFault> faults = new ArrayList<>();
        WordingSection section = new WordingSection(file, "", WordingParser.ofYaml(file, faults::add)
                .parse(new ByteArrayInputStream(yaml)), faults::add);
        Map<String, Map<Likelihood, Integer>> votes = new LinkedHashMap<>();
        if (faults.isEmpty()) {
            String named = section.text("panel");
            if (!named.isEmpty() && !named.equals(exercise)) {
                section.fault("panel", "judged the exercise \"" + named + "\", not \"" + exercise + "\"; name that one, or the right file.");
            }
            WordingSection items = section.section("items");
            items.keys().forEach(item -> votes.put(item, counted(items, item)));
            section.done();
        }
        if (!faults.isEmpty()) {
            throw new FaultyExerciseException(faults.stream().sorted().map(KnowledgeFault::toString).toList());
        }
        return new Panel(votes);
    }

    private static Map<Likelihood, Integer> counted(WordingSection items, String item) {
        WordingSection given = items.section(item);
        Map<Likelihood, Integer> counted = new EnumMap<>(Likelihood.class);
        for (Likelihood likelihood : Likelihood.values()) {
            if (given.has(likelihood.term())) {
                counted.put(likelihood, given.number(likelihood.term()));
            }
        }
        given.keys().stream().filter(key -> Arrays.stream(Likelihood.values()).noneMatch(one -> one.term().equals(key)))
                .forEach(key -> given.fault(key, "is none of more, unchanged, less."));
        if (counted.values().stream().allMatch(number -> number == 0)) {
            items.fault(item, "has no votes; write how many said more, unchanged and less.");
        }
        return counted;
    }

    /** A panel as such a file. */
    public static String write(String exercise, Panel panel) {
        StringBuilder out = new StringBuilder("panel: ").append(exercise).append("\nitems:").append(panel.votes().isEmpty() ? " {}\n" : "\n");
        panel.votes().forEach((item, votes) -> {
            out.append("  \"").append(item).append("\": {");
            for (Likelihood likelihood : Likelihood.values()) {
                out.append(likelihood.ordinal() == 0 ? "" : ", ").append(likelihood.term()).append(": ").append(votes.get(likelihood));
            }
            out.append("}\n");
        });
        return out.toString();
    }
}
