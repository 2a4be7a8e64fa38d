package ebb.io;

import ebb.fact.FactType;
import ebb.fact.OutsideKind;
import ebb.fact.OutsideLevel;
import ebb.fact.Term;
import ebb.knowledge.FactField;
import ebb.knowledge.Template;
import ebb.training.generate.VignetteWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code vignettes.yaml}, the words that made-up cases are told in. */
public final class VignetteReader {

    /** The file, in the rules folder. */
    static final String FILE = "vignettes.yaml";

    private static final String WORDS = "Words";
    private static final Set<String> STAGES = Set.of("dating", "cohabiting", "engaged", "married");

    private final WordingSection file;

    private VignetteReader(WordingSection file) {
        this.file = file;
    }

    /**
     * The words that come with Ebb.
     *
     * @throws FaultyKnowledgeException if they have faults
     */
    public static VignetteWords bundled() {
        try (InputStream in = VignetteReader.class.getResourceAsStream(KnowledgeReader.BUNDLED + WordingPress.pressed(FILE))) {
            List<KnowledgeFault> faults = new ArrayList<>();
            return read(WordingParser.ofPressed(FILE, faults::add).parse(in), faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words of a file in YAML.
     *
     * @throws FaultyKnowledgeException if they have faults
     */
    static VignetteWords read(InputStream yaml) {
        List<KnowledgeFault> faults = new ArrayList<>();
        return read(WordingParser.ofYaml(FILE, faults::add).parse(yaml), faults);
    }

    private static VignetteWords read(WordingNode.Entries entries, List<KnowledgeFault> faults) {
        VignetteWords words = new VignetteReader(new WordingSection(FILE, "", entries, faults::add)).words();
        if (!faults.isEmpty()) {
            throw new FaultyKnowledgeException(faults.stream().sorted().toList());
        }
        return words;
    }

    private VignetteWords words() {
        Map<String, List<Template>> openings = new LinkedHashMap<>();
        WordingSection stages = file.section("openings");
        STAGES.forEach(stage -> openings.put(stage, stages.sentences(stage, VignetteWords.OPENING)));
        stages.done();
        Map<FactType, Map<String, Map<String, List<Template>>>> facts = new EnumMap<>(FactType.class);
        Map<FactType, Map<String, Map<String, String>>> words = new EnumMap<>(FactType.class);
        WordingSection kinds = file.section("facts");
        for (FactType type : FactType.values()) {
            if (type != FactType.ASKED && type != FactType.RELATIONSHIP) {
                kind(kinds.section(type.term()), type, facts, words);
            }
        }
        kinds.done();
        WordingSection people = file.section("people");
        List<String> she = plain(people, "she");
        List<String> he = plain(people, "he");
        people.done();
        VignetteWords read = new VignetteWords(she, he, plain("work"), openings, plain("settings"), plain("pauses"),
                plain("closings"), plain("screened"), file.sentences("reported", VignetteWords.ACCOUNT), facts, words);
        file.done();
        return read;
    }

    private List<String> plain(String key) {
        return plain(file, key);
    }

    private static List<String> plain(WordingSection section, String key) {
        return section.texts(key).stream().map(WordingNode.Text::text).toList();
    }

    private static void kind(WordingSection section, FactType type,
            Map<FactType, Map<String, Map<String, List<Template>>>> facts, Map<FactType, Map<String, Map<String, String>>> words) {
        Map<String, Map<String, List<Template>>> fields = new LinkedHashMap<>();
        facts.put(type, fields);
        words.put(type, new LinkedHashMap<>());
        for (String key : section.keys()) {
            WordingSection terms = section.section(key);
            if (key.endsWith(WORDS)) {
                Map<String, String> plain = new LinkedHashMap<>();
                terms.keys().forEach(term -> plain.put(term, terms.text(term)));
                words.get(type).put(key.substring(0, key.length() - WORDS.length()), plain);
            } else {
                Map<String, List<Template>> sentences = new LinkedHashMap<>();
                terms.keys().forEach(term -> sentences.put(term, terms.sentences(term, VignetteWords.FACT)));
                fields.put(key, sentences);
                known(section, key, type);
            }
        }
        complete(section, type, fields);
    }

    private static void known(WordingSection section, String key, FactType type) {
        if (!key.equals("intensity") && !key.equals(VignetteWords.KIND_AND_LEVEL) && !FactField.of(type).containsKey(key)) {
            section.fault(key, "is no field of this kind of fact; fields are " + String.join(", ", FactField.of(type).keySet()) + ".");
        }
    }

    /** Every term that says what a fact is has to be there, or a case with it could not be told. */
    private static void complete(WordingSection section, FactType type, Map<String, Map<String, List<Template>>> fields) {
        Map<String, List<Template>> main = fields.isEmpty() ? Map.of() : fields.values().iterator().next();
        List<String> needed = new ArrayList<>();
        if (type == FactType.OUTSIDE_LIFE) {
            for (OutsideKind kind : OutsideKind.values()) {
                for (OutsideLevel level : OutsideLevel.values()) {
                    needed.add(kind.term() + "-" + level.term());
                }
            }
        } else if (type == FactType.SCREENING) {
            needed.addAll(List.of("negative", "positive", "not-done"));
        } else {
            for (Term term : type.vocabulary().getEnumConstants()) {
                if (!term.name().equals("UNKNOWN")) {
                    needed.add(term.term());
                }
            }
        }
        needed.stream().filter(term -> main.getOrDefault(term, List.of()).isEmpty()).forEach(term -> section.fault(
                section.keys().isEmpty() ? term : section.keys().get(0), "has no sentence for \"" + term + "\"; write one or more."));
    }
}
