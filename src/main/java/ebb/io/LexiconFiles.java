package ebb.io;

import ebb.fact.FactType;
import ebb.fact.Term;
import ebb.note.Lexicon;
import ebb.note.LexiconFault;
import ebb.note.Mark;
import ebb.note.MarkStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the lexicon of case notes, {@code rules/lexicon/}: five files of words and one file of phrase rules for each
 * kind of fact. Every fault is reported with its file and, where it can be told, its line.
 */
public final class LexiconFiles {

    private static final String BUNDLED = "/ebb/lexicon/";
    private static final List<String> FACTS = List.of("complaint", "withdrawal", "expectation", "fear", "barrier",
            "wound", "upset", "outside-life", "conduct", "belief", "safety-signal", "reflection", "rating",
            "screening", "boundary-talk", "contact-preference");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    /** Opens one of the files. */
    private interface Folder {
        byte[] read(String file) throws IOException;
    }

    private LexiconFiles() {
    }

    /** The lexicon that Ebb was built with. */
    public static Lexicon bundled() {
        return read(file -> {
            try (InputStream in = LexiconFiles.class.getResourceAsStream(BUNDLED + file)) {
                if (in == null) {
                    throw new NoSuchFileException(file);
                }
                return in.readAllBytes();
            }
        }, "rules/lexicon/");
    }

    /**
     * A lexicon from a folder that has the files of {@code rules/lexicon/}.
     *
     * @throws LexiconFault naming file, line and mend
     */
    public static Lexicon folder(Path folder) {
        return read(file -> Files.readAllBytes(folder.resolve(file)), folder + "/");
    }

    private static Lexicon read(Folder folder, String shown) {
        Lexicon.Words words = file(folder, shown, "words.yaml", Lexicon.Words.class);
        Lexicon.Writing spelling = file(folder, shown, "spelling.yaml", Lexicon.Writing.class);
        Lexicon.People people = file(folder, shown, "people.yaml", Lexicon.People.class);
        StatusFile status = file(folder, shown, "status.yaml", StatusFile.class);
        PrecedenceFile order = file(folder, shown, "precedence.yaml", PrecedenceFile.class);
        List<Lexicon.Entry> entries = new ArrayList<>();
        for (String fact : FACTS) {
            String name = fact + ".yaml";
            FactFile facts = file(folder, shown, name, FactFile.class);
            entries.addAll(new EntryReader(shown + name, text(folder, shown, name), facts).entries());
        }
        return new Lexicon(words, spelling, people, status.cues(), entries, order.precedence());
    }

    private static String text(Folder folder, String shown, String name) {
        try {
            return new String(folder.read(name), StandardCharsets.UTF_8);
        } catch (NoSuchFileException missing) {
            throw new LexiconFault(shown + name + " is missing. A lexicon folder holds words.yaml, spelling.yaml, "
                    + "people.yaml, status.yaml, precedence.yaml and one file for each of " + FACTS + "; copy it from rules/lexicon.");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + shown + name + ": " + e.getMessage(), e);
        }
    }

    private static <T> T file(Folder folder, String shown, String name, Class<T> type) {
        try {
            return YAML.readValue(text(folder, shown, name), type);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new LexiconFault(shown + name + ":" + Math.max(line, 1) + ": " + e.getOriginalMessage()
                    + " Compare the file with the bundled one in rules/lexicon.");
        }
    }

    /** status.yaml. */
    private record StatusFile(List<Lexicon.Cue> cues) {
    }

    /** precedence.yaml. */
    private record PrecedenceFile(List<Lexicon.Precedence> precedence) {
    }

    /** A file of phrase rules. */
    private record FactFile(String fact, Lexicon.About about, MarkStatus status, Boolean tensed, List<Rule> rules) {
    }

    /** One phrase rule as its file writes it. */
    private record Rule(String rule, String term, List<String> claims, Map<String, String> detail, Lexicon.About about,
                        MarkStatus status, Boolean tensed, List<String> phrases, List<String> except,
                        List<String> match, List<String> noMatch) {
    }

    /** Checks the rules of one file and gives them what the file says once for all. */
    private record EntryReader(String file, String text, FactFile facts) {

        List<Lexicon.Entry> entries() {
            FactType fact = Arrays.stream(FactType.values()).filter(type -> type.term().equals(facts.fact()))
                    .findFirst().orElseThrow(() -> fault("fact: " + facts.fact(), "is no kind of fact"));
            return facts.rules().stream().map(rule -> entry(fact, rule)).toList();
        }

        private Lexicon.Entry entry(FactType fact, Rule rule) {
            if (rule.rule() == null || rule.term() == null || rule.phrases() == null || rule.match() == null) {
                throw fault(String.valueOf(rule.rule()), "needs rule, term, phrases and match");
            }
            Term term = Arrays.stream(fact.vocabulary().getEnumConstants())
                    .filter(constant -> constant.term().equals(rule.term())).map(Term.class::cast).findFirst()
                    .orElseThrow(() -> fault(rule.rule(), "has the term \"" + rule.term() + "\"; the terms of "
                            + fact.term() + " are " + Arrays.stream(fact.vocabulary().getEnumConstants())
                            .map(Term::term).toList()));
            Mark.Detail detail = rule.detail() == null ? null : rule.detail().entrySet().stream().findFirst()
                    .map(entry -> new Mark.Detail(entry.getKey(), entry.getValue())).orElse(null);
            return new Lexicon.Entry(fact, term, detail, fact.term() + "/" + rule.term() + ": " + rule.rule(),
                    orElse(rule.claims(), List.of()), orElse(rule.about(), orElse(facts.about(), Lexicon.About.WHO)),
                    orElse(rule.status(), orElse(facts.status(), MarkStatus.PRESENT)),
                    orElse(rule.tensed(), orElse(facts.tensed(), false)), rule.phrases(),
                    orElse(rule.except(), List.of()), rule.match(), orElse(rule.noMatch(), List.of()), file + ":" + line(rule.rule()));
        }

        private LexiconFault fault(String rule, String what) {
            return new LexiconFault(file + ":" + line(rule) + ": The rule \"" + rule + "\" " + what + ".");
        }

        private int line(String wanted) {
            int at = text.indexOf(wanted);
            return at < 0 ? 1 : (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        }

        private static <T> T orElse(T value, T otherwise) {
            return value == null ? otherwise : value;
        }
    }
}
