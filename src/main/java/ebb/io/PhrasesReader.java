package ebb.io;

import ebb.fact.FactType;
import ebb.fact.Term;
import ebb.finding.PatternKind;
import ebb.knowledge.Attribution;
import ebb.knowledge.FactField;
import ebb.knowledge.FactWording;
import ebb.knowledge.PatternWording;
import ebb.knowledge.Phrases;
import ebb.knowledge.Template;
import ebb.knowledge.TopicWording;
import ebb.knowledge.Vocabulary;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads how facts, patterns and terms are put into words: {@code facts.yaml}, {@code patterns.yaml} and
 * {@code labels.yaml}.
 */
final class PhrasesReader {

    private static final String UNKNOWN = "unknown";

    private final Set<String> claims;
    private final Map<Term, String> labels = new HashMap<>();

    /** A reader for files that may cite these claims; the titles of the topics are their display names. */
    PhrasesReader(Set<String> claims, List<TopicWording> topics) {
        this.claims = claims;
        topics.forEach(topic -> labels.put(topic.topic(), topic.title()));
    }

    Phrases read(WordingSection facts, WordingSection patterns, WordingSection terms) {
        Map<PatternKind, PatternWording> patternWordings = patterns(patterns);
        labels(terms);
        WordingSection clauses = facts.section("facts");
        Map<FactType, FactWording> factWordings = new EnumMap<>(FactType.class);
        for (FactType type : FactType.values()) {
            factWordings.put(type, fact(clauses.section(type.term()), type));
        }
        clauses.done();
        Map<FactType, Template> asked = asked(facts.section("asked"));
        Attribution attribution = attribution(facts.section("attribution"));
        facts.done();
        return new Phrases(factWordings, asked, attribution, labels, patternWordings);
    }

    /** The placeholders that wording about a pattern may use: its roles beside the general ones. */
    static Set<String> roles(PatternKind kind, Set<String> general) {
        Set<String> placeholders = new HashSet<>(general);
        if (kind.firstRole() != null) {
            placeholders.addAll(List.of(kind.firstRole(), kind.secondRole()));
        }
        return placeholders;
    }

    private Map<PatternKind, PatternWording> patterns(WordingSection file) {
        Map<PatternKind, PatternWording> patterns = new EnumMap<>(PatternKind.class);
        for (PatternKind kind : PatternKind.values()) {
            WordingSection entry = file.section(kind.term());
            PatternWording wording = new PatternWording(kind, entry.text("label"),
                    entry.sentence("gloss", roles(kind, Set.of("who", "other"))));
            TopicsReader.cited(entry, claims);
            patterns.put(kind, wording);
            labels.put(kind, wording.label());
            entry.done();
        }
        file.done();
        return patterns;
    }

    private void labels(WordingSection file) {
        Vocabulary.byName().values().forEach(vocabulary -> {
            for (Term term : vocabulary.getEnumConstants()) {
                labels.putIfAbsent(term, term.term().replace('-', ' '));
            }
        });
        for (String name : file.keys()) {
            WordingSection entry = file.section(name);
            Class<? extends Term> vocabulary = Vocabulary.byName().get(name);
            if (vocabulary == null) {
                file.fault(name, "is not a vocabulary" + WordingSection.meant(name, Vocabulary.byName().keySet())
                        + "; write the name of one, for example fear-kind.");
                continue;
            }
            for (String written : entry.keys()) {
                Term term = Vocabulary.find(vocabulary, written);
                if (term == null) {
                    entry.fault(written, "is not a term" + WordingSection.choice(written, vocabulary));
                } else {
                    labels.put(term, entry.text(written));
                }
            }
        }
    }

    private FactWording fact(WordingSection entry, FactType type) {
        Map<String, FactField> fields = FactField.of(type);
        Map<Term, Template> clauses = new HashMap<>();
        FactField chooser = null;
        if (entry.isSection("clause")) {
            WordingSection choice = entry.section("clause");
            chooser = choice.keys().size() == 1 ? fields.get(choice.keys().get(0)) : null;
            if (chooser == null || chooser.terms() == null) {
                entry.fault("clause", "has to be one text, or hold one field with a text for each of its terms; fields "
                        + "are " + terms(fields) + ".");
                chooser = null;
                clauses.put(null, Template.clause("", Set.of()));
            } else {
                WordingSection texts = choice.section(chooser.name());
                for (Term term : chooser.terms().getEnumConstants()) {
                    clauses.put(term, texts.clause(term.term(), fields.keySet()));
                }
                texts.done();
            }
        } else {
            clauses.put(null, entry.clause("clause", fields.keySet()));
        }
        Map<String, Map<Term, String>> words = new HashMap<>();
        fields.values().stream().filter(field -> field.terms() != null)
                .forEach(field -> words.put(field.name(), words(entry, field)));
        entry.done();
        return new FactWording(type, chooser, clauses, words);
    }

    private Map<Term, String> words(WordingSection entry, FactField field) {
        Map<Term, String> words = new HashMap<>();
        WordingSection section = entry.has(field.name()) ? entry.section(field.name()) : null;
        for (Term term : field.terms().getEnumConstants()) {
            if (section == null) {
                if (!term.term().equals(UNKNOWN)) {
                    words.put(term, labels.get(term));
                }
            } else if (!term.term().equals(UNKNOWN) || section.has(UNKNOWN)) {
                words.put(term, section.text(term.term()));
            }
        }
        if (section != null) {
            section.done();
        }
        return words;
    }

    private static Map<FactType, Template> asked(WordingSection section) {
        Map<FactType, Template> asked = new EnumMap<>(FactType.class);
        for (FactType type : FactType.values()) {
            if (type.vocabulary() != null) {
                asked.put(type, section.clause(type.term(), Set.of("term")));
            }
        }
        section.done();
        return asked;
    }

    private static Attribution attribution(WordingSection section) {
        Attribution attribution = new Attribution(
                section.clause("told-by", Set.of("teller", "subject")),
                section.clause("told", Set.of("subject")),
                section.text("observed"),
                section.text("in-confidence"),
                section.text("somebody"), section.text("the-other-of-two"));
        section.done();
        return attribution;
    }

    private static String terms(Map<String, FactField> fields) {
        return fields.values().stream().filter(field -> field.terms() != null).map(FactField::name)
                .collect(Collectors.joining(", "));
    }
}
