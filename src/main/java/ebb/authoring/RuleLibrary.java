package ebb.authoring;

import ebb.io.RuleCasesReader;
import ebb.knowledge.Knowledge;
import ebb.knowledge.RuleCase;
import ebb.rulebase.RuleFolder;
import ebb.rulebase.reading.RuleFile;
import ebb.rulebase.reading.RuleLint;
import ebb.rulebase.reading.RuleText;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rules of a folder as people read them: their texts, their words and their cases. Immutable. */
public final class RuleLibrary {

    private static final int SUGGESTIONS = 3;

    private final RuleFolder folder;
    private final Knowledge knowledge;
    private final List<RuleText> rules;

    /**
     * Reads the rules of a folder.
     *
     * @throws ebb.rulebase.reading.RuleFaultsException if one of them is not as it has to be
     */
    public RuleLibrary(RuleFolder folder, Knowledge knowledge) {
        this.folder = folder;
        this.knowledge = knowledge;
        this.rules = RuleLint.read(folder.ruleFiles()).sound();
    }

    /** All rules, in the order of files and lines. */
    public List<RuleText> rules() {
        return rules;
    }

    /** The words that go with the rules. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** The claims, with the rules that rest on each. */
    public Register register() {
        return Register.of(knowledge, rules);
    }

    /** A rule in plain words. */
    public RuleWords words(RuleText rule) {
        return new RuleWords(rule, knowledge.phrases());
    }

    /** The cases beside a rule in which it fires, or is silent in a near miss. */
    public List<RuleCase> cases(RuleText rule) {
        String path = new RuleFile(rule.file(), "").casesPath();
        String text = folder.text(path);
        return text == null ? List.of() : RuleCasesReader.read(path, text).cases().stream()
                .filter(one -> (one.nearMiss() ? one.silent() : one.fires()).contains(rule.name())).toList();
    }

    /** The rule of this name; or the only one whose name has this in it, whatever the case of its letters. */
    public Optional<RuleText> find(String name) {
        List<RuleText> named = rules.stream().filter(rule -> rule.name().equals(name)).toList();
        List<RuleText> like = rules.stream().filter(rule -> lower(rule.name()).contains(lower(name.strip()))).toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : like.size() == 1 ? Optional.of(like.get(0)) : Optional.empty();
    }

    /** The names that are most like one that no rule, or more than one, answers to. */
    public List<String> like(String name) {
        Set<String> sought = pieces(name);
        return rules.stream().map(RuleText::name)
                .sorted(Comparator.comparingDouble((String other) -> -likeness(sought, pieces(other)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(other -> likeness(sought, pieces(other)) > 0).limit(SUGGESTIONS).toList();
    }

    /** How much two names have in common: pieces of three letters, as part of all pieces (the Dice coefficient). */
    private static double likeness(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return one.isEmpty() ? 0 : 2.0 * common / (one.size() + other.size());
    }

    private static Set<String> pieces(String name) {
        String text = lower(name);
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + 3 <= text.length(); i++) {
            pieces.add(text.substring(i, i + 3));
        }
        return pieces;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
