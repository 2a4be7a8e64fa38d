package ebb.io;

import ebb.fact.Term;
import ebb.knowledge.Template;
import ebb.knowledge.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A group of keys in a wording file, read key by key. Whatever is wrong is reported and reading goes on with a
 * stand-in, so that all faults come to light at once; {@link #done} reports the keys that nothing asked for.
 */
final class WordingSection {

    private static final String EITHER = "either";

    private final String file;
    private final String name;
    private final WordingNode.Entries entries;
    private final Consumer<KnowledgeFault> faults;
    private final Set<String> read = new HashSet<>();

    WordingSection(String file, String name, WordingNode.Entries entries, Consumer<KnowledgeFault> faults) {
        this.file = file;
        this.name = name;
        this.entries = entries;
        this.faults = faults;
    }

    /** The file it stands in, as messages name it. */
    String file() {
        return file;
    }

    /** The line it begins in. */
    int line() {
        return entries.line();
    }

    /** The keys, in the order of the file. */
    List<String> keys() {
        return List.copyOf(entries.entries().keySet());
    }

    boolean has(String key) {
        return entries.entries().containsKey(key);
    }

    /** Whether a key that may be left out is there, with something behind it. */
    boolean given(String key) {
        read.add(key);
        return has(key) && !(entries.entries().get(key) instanceof WordingNode.Text text && text.text().isBlank());
    }

    /** A text that has to be there. */
    String text(String key) {
        WordingNode node = required(key);
        return node == null ? "" : text(node, key);
    }

    /** A text that may be left out; null then. */
    String textOrNull(String key) {
        return given(key) ? text(key) : null;
    }

    /** A whole number from 0. */
    int number(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            return 0;
        }
        if (text.length() > 9 || !text.chars().allMatch(Character::isDigit)) {
            fault(key, "has to be a whole number from 0, but is \"" + text + "\".");
            return 0;
        }
        return Integer.parseInt(text);
    }

    /** A term of a vocabulary that has to be there. */
    <T extends Term> T term(String key, Class<T> vocabulary) {
        String text = text(key);
        T term = Vocabulary.find(vocabulary, text);
        if (term == null && !text.isEmpty()) {
            fault(key, "is \"" + text + "\"" + choice(text, vocabulary));
        }
        return term;
    }

    /** The same, of a part of a vocabulary. */
    <T extends Term> T term(String key, Terms<T> some) {
        String text = text(key);
        T term = some.get(text);
        if (term == null && !text.isEmpty()) {
            fault(key, "is \"" + text + "\"" + meant(text, some.terms()) + "; write one of " + some.listed() + ".");
        }
        return term;
    }

    /** A term of a vocabulary, or null for {@value #EITHER}; one of them has to be there. */
    <T extends Term> T termOrEither(String key, Class<T> vocabulary) {
        String text = text(key);
        T term = Vocabulary.find(vocabulary, text);
        if (term == null && !text.isEmpty() && !text.equals(EITHER)) {
            fault(key, "is \"" + text + "\"; write either, or one of " + terms(vocabulary) + ".");
        }
        return term;
    }

    /**
     * One of the words of an enum, in small letters.
     *
     * @param otherwise what it is where it is left out; null where it has to be there
     */
    <E extends Enum<E>> E word(String key, Class<E> words, E otherwise) {
        if (!given(key) && otherwise != null) {
            return otherwise;
        }
        String text = text(key);
        List<String> allowed = Arrays.stream(words.getEnumConstants()).map(word -> word.name().toLowerCase(Locale.ROOT)).toList();
        if (!text.isEmpty() && !allowed.contains(text)) {
            fault(key, "is \"" + text + "\"" + meant(text, allowed) + "; write one of " + String.join(", ", allowed) + ".");
        }
        return allowed.contains(text) ? Enum.valueOf(words, text.toUpperCase(Locale.ROOT)) : otherwise;
    }

    /** A template for whole sentences that has to be there. */
    Template sentence(String key, Set<String> placeholders) {
        return template(key, text(key), line(key), placeholders, true);
    }

    /** A template for a part of a sentence that has to be there. */
    Template clause(String key, Set<String> placeholders) {
        return template(key, text(key), line(key), placeholders, false);
    }

    /** A list of texts that has to be there; it may be empty. */
    List<WordingNode.Text> texts(String key) {
        return items(key).stream().map(item -> new WordingNode.Text(text(item, key), item.line())).toList();
    }

    /** A list of templates for whole sentences that has to be there. */
    List<Template> sentences(String key, Set<String> placeholders) {
        return items(key).stream()
                .map(item -> template(key, text(item, key), item.line(), placeholders, true))
                .toList();
    }

    /** A group of keys that has to be there. */
    WordingSection section(String key) {
        WordingNode node = required(key);
        if (node instanceof WordingNode.Entries found) {
            return new WordingSection(file, path(key), found, faults);
        }
        if (node != null) {
            fault(key, "has to be a group of keys, but is " + node.what() + ".");
        }
        return new WordingSection(file, path(key), WordingNode.Entries.none(line(key)), faults);
    }

    /** A list of groups of keys that has to be there. */
    List<WordingSection> sections(String key) {
        List<WordingSection> sections = new ArrayList<>();
        for (WordingNode item : items(key)) {
            if (item instanceof WordingNode.Entries found) {
                sections.add(new WordingSection(file, path(key), found, faults));
            } else {
                fault(item.line(), key, "has to be a list of groups of keys, but holds " + item.what() + ".");
            }
        }
        return sections;
    }

    boolean isSection(String key) {
        return entries.entries().get(key) instanceof WordingNode.Entries;
    }

    /** Reports every key that was not read. */
    void done() {
        for (String key : entries.entries().keySet()) {
            if (!read.contains(key)) {
                fault(key, "is not a key that means anything here"
                        + (read.isEmpty() ? "." : "; allowed are " + String.join(", ", read.stream().sorted().toList())
                        + "."));
            }
        }
    }

    /** Reports something wrong with a key. */
    void fault(String key, String problem) {
        fault(line(key), key, problem);
    }

    /** The end of a sentence that refuses a term: what was probably meant, and what may be written. */
    static String choice(String written, Class<? extends Term> vocabulary) {
        List<String> terms = Arrays.stream(vocabulary.getEnumConstants()).map(Term::term).toList();
        return meant(written, terms) + "; write one of " + terms(vocabulary) + ".";
    }

    private static String terms(Class<? extends Term> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Term::term).collect(Collectors.joining(", "));
    }

    /** What was probably meant, as a part of a sentence; empty where nothing is like it. */
    static String meant(String written, Collection<String> allowed) {
        String nearest = Nearest.to(written, allowed);
        return nearest == null ? "" : " (did you mean " + nearest + "?)";
    }

    private Template template(String key, String text, int line, Set<String> placeholders, boolean sentence) {
        try {
            return sentence ? Template.sentence(text, placeholders) : Template.clause(text, placeholders);
        } catch (IllegalArgumentException wrong) {
            fault(line, key, "cannot be used: " + wrong.getMessage() + ".");
            return Template.clause("", Set.of());
        }
    }

    private String text(WordingNode node, String key) {
        if (node instanceof WordingNode.Text text && !text.text().isBlank()) {
            return text.text().strip();
        }
        fault(node.line(), key, "has to be a text, but is " + node.what() + ".");
        return "";
    }

    private List<WordingNode> items(String key) {
        WordingNode node = required(key);
        if (node != null && !(node instanceof WordingNode.Items)) {
            fault(key, "has to be a list, but is " + node.what() + ".");
        }
        return node instanceof WordingNode.Items items ? items.items() : List.of();
    }

    /** Reports something wrong in a line under a key. */
    void fault(int line, String key, String problem) {
        faults.accept(new KnowledgeFault(file, line, "\"" + path(key) + "\" " + problem));
    }

    private WordingNode required(String key) {
        read.add(key);
        WordingNode node = entries.entries().get(key);
        if (node == null) {
            fault(entries.line(), key, "is missing; add it.");
        }
        return node;
    }

    private int line(String key) {
        return entries.lines().getOrDefault(key, entries.line());
    }

    private String path(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }
}
