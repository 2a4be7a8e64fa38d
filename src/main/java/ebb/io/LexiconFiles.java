package ebb.io;

import ebb.fact.FactType;
import ebb.fact.Term;
import ebb.knowledge.Claim;
import ebb.note.Acceptance;
import ebb.note.Lexicon;
import ebb.note.LexiconFault;
import ebb.note.Mark;
import ebb.note.MarkStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the lexicon of case notes, {@code rules/lexicon/}: five files of words and one file of phrase rules for each
 * kind of fact. All faults are reported at once, each with its file and line.
 */
public final class LexiconFiles {

    private static final String BUNDLED = "/ebb/lexicon/";
    private static final List<String> FACTS = List.of("complaint", "withdrawal", "expectation", "fear", "barrier",
            "wound", "upset", "outside-life", "conduct", "belief", "safety-signal", "reflection", "rating",
            "screening", "boundary-talk", "contact-preference");
    private static final List<String> GENDERS_OF_ONE = List.of("he", "she", "untold");
    private static final List<String> GENDERS = List.of("he", "she", "untold", "many");

    private final Folder folder;
    private final String shown;
    private final Set<String> claims;
    private final List<KnowledgeFault> faults = new ArrayList<>();

    /** Opens one of the files. */
    private interface Folder {
        byte[] read(String file) throws IOException;
    }

    /** What a file of phrase rules says once for all of them. */
    private record Common(FactType fact, Lexicon.About about, MarkStatus status, boolean tensed, boolean clinical) {
    }

    /** Reads a folder; known claims are null where those that rules cite are not to be checked. */
    private LexiconFiles(Folder folder, String shown, Set<String> claims) {
        this.folder = folder;
        this.shown = shown;
        this.claims = claims;
    }

    /** The lexicon that Ebb was built with. */
    public static Lexicon bundled() {
        return new LexiconFiles(file -> {
            try (InputStream in = LexiconFiles.class.getResourceAsStream(BUNDLED + file)) {
                if (in == null) {
                    throw new NoSuchFileException(file);
                }
                return in.readAllBytes();
            }
        }, "rules/lexicon/", null).read();
    }

    /**
     * A lexicon from a folder that has the files of {@code rules/lexicon/}.
     *
     * @param claims those that its rules may cite
     * @throws LexiconFault with all faults
     */
    public static Lexicon folder(Path folder, List<Claim> claims) {
        if (!Files.isDirectory(folder)) {
            throw new LexiconFault(List.of(new LexiconFault.Fault(new Lexicon.Place(folder.toString(), 1),
                    "This is no folder. Name one that was copied from rules/lexicon.")));
        }
        return new LexiconFiles(file -> Files.readAllBytes(folder.resolve(file)), folder + "/",
                claims.stream().map(Claim::id).collect(Collectors.toSet())).read();
    }

    private Lexicon read() {
        Lexicon.Words words = file("words.yaml", LexiconFiles::words);
        Lexicon.Writing spelling = file("spelling.yaml", file -> new Lexicon.Writing(texts(file.section("replaced")),
                texts(file.section("notes")), list(file, "watched")));
        Lexicon.People people = file("people.yaml", LexiconFiles::people);
        List<Lexicon.Cue> cues = file("status.yaml", file -> file.sections("cues").stream().map(this::cue).toList());
        List<Lexicon.Precedence> order = file("precedence.yaml",
                file -> file.sections("precedence").stream().map(this::precedence).toList());
        List<Lexicon.Entry> entries = new ArrayList<>();
        for (String fact : FACTS) {
            file(fact + ".yaml", file -> entries.addAll(entries(file)));
        }
        if (!faults.isEmpty()) {
            throw new LexiconFault(faults.stream().sorted().map(fault -> new LexiconFault.Fault(
                    new Lexicon.Place(fault.file(), fault.line()), fault.problem())).toList());
        }
        return new Lexicon(words, spelling, people, cues, entries, order);
    }

    /** What stands in a file; null where it cannot be read at all, which has then been reported. */
    private <T> T file(String name, Function<WordingSection, T> reading) {
        int before = faults.size();
        WordingNode.Entries entries = parse(name);
        if (faults.size() > before) {
            return null;
        }
        WordingSection file = new WordingSection(shown + name, "", entries, faults::add);
        T read = reading.apply(file);
        file.done();
        return read;
    }

    private WordingNode.Entries parse(String name) {
        try {
            return WordingParser.ofYaml(shown + name, faults::add).parse(new ByteArrayInputStream(folder.read(name)));
        } catch (NoSuchFileException missing) {
            faults.add(new KnowledgeFault(shown + name, 1, "The file is missing. A lexicon folder holds words.yaml, spelling.yaml,"
                    + " people.yaml, status.yaml, precedence.yaml and one file for each of " + String.join(", ", FACTS)
                    + "; copy it from rules/lexicon."));
            return WordingNode.Entries.none(1);
        } catch (IOException unreadable) {
            faults.add(new KnowledgeFault(shown + name, 1, "The file cannot be read (" + unreadable.getMessage() + ")."));
            return WordingNode.Entries.none(1);
        }
    }

    private static Lexicon.Words words(WordingSection file) {
        return new Lexicon.Words(texts(file.section("named")), list(file, "skippable"), list(file, "common"),
                lists(file.section("irregular")), file.given("frames") ? lists(file.section("frames")) : null);
    }

    private static Lexicon.People people(WordingSection file) {
        WordingSection nouns = file.section("nouns");
        Map<String, Map<String, List<String>>> read = new LinkedHashMap<>();
        List<String> parts = Lexicon.People.parts().stream().filter(nouns::given).toList();
        for (String part : nouns.keys().stream().filter(parts::contains).toList()) {
            read.put(part, byGender(nouns.section(part), GENDERS));
        }
        nouns.done();
        return new Lexicon.People(read, byGender(file.section("names"), GENDERS_OF_ONE));
    }

    private static Map<String, List<String>> byGender(WordingSection section, List<String> known) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> genders = known.stream().filter(section::given).toList();
        section.keys().stream().filter(genders::contains).forEach(gender -> lists.put(gender, list(section, gender)));
        section.done();
        return lists;
    }

    private Lexicon.Cue cue(WordingSection cue) {
        List<WordingNode.Text> phrases = phrases(cue);
        Lexicon.Cue read = new Lexicon.Cue(cue.word("effect", Lexicon.Effect.class, null),
                cue.word("reach", Lexicon.Reach.class, Lexicon.Reach.NEAR), plain(phrases), place(cue, phrases));
        cue.done();
        return read;
    }

    private Lexicon.Precedence precedence(WordingSection one) {
        Lexicon.Precedence read = new Lexicon.Precedence(one.text("first"), list(one, "over"), place(one));
        one.done();
        return read;
    }

    private List<Lexicon.Entry> entries(WordingSection file) {
        Common common = new Common(file.term("fact", Terms.among(Acceptance.facts())),
                file.word("about", Lexicon.About.class, Lexicon.About.WHO),
                file.word("status", MarkStatus.class, MarkStatus.PRESENT), yes(file, "tensed", false),
                yes(file, "clinical", false));
        return file.sections("rules").stream().map(rule -> entry(rule, common)).filter(Objects::nonNull).toList();
    }

    /** One phrase rule; null where its fact or its term is none, which has then been reported. */
    private Lexicon.Entry entry(WordingSection rule, Common common) {
        String name = rule.text("rule");
        rule.given("term");
        Term term = common.fact() == null ? null : rule.term("term", common.fact().vocabulary());
        List<WordingNode.Text> phrases = phrases(rule);
        Mark.Detail detail = rule.given("detail") ? texts(rule.section("detail")).entrySet().stream().findFirst()
                .map(field -> new Mark.Detail(field.getKey(), field.getValue())).orElse(null) : null;
        List<String> cited = claims == null || !rule.given("claims") ? listOrEmpty(rule, "claims")
                : TopicsReader.cited(rule, claims);
        Lexicon.About about = rule.word("about", Lexicon.About.class, common.about());
        MarkStatus status = rule.word("status", MarkStatus.class, common.status());
        boolean tensed = yes(rule, "tensed", common.tensed());
        boolean clinical = yes(rule, "clinical", common.clinical());
        List<WordingNode.Text> except = rule.given("except") ? rule.texts("except") : List.of();
        List<String> match = list(rule, "match");
        List<String> noMatch = listOrEmpty(rule, "noMatch");
        rule.done();
        return term == null ? null : new Lexicon.Entry(common.fact(), term, detail,
                common.fact().term() + "/" + term.term() + ": " + name, cited, about, status, tensed, clinical, plain(phrases),
                plain(except), match, noMatch, place(rule, Stream.concat(phrases.stream(), except.stream()).toList()));
    }

    private static Lexicon.Place place(WordingSection section) {
        return new Lexicon.Place(section.file(), section.line());
    }

    private static Lexicon.Place place(WordingSection section, List<WordingNode.Text> phrases) {
        return new Lexicon.Place(section.file(), section.line(),
                phrases.stream().collect(Collectors.toMap(WordingNode.Text::text, WordingNode.Text::line, (first, again) -> first)));
    }

    private static List<WordingNode.Text> phrases(WordingSection section) {
        List<WordingNode.Text> phrases = section.texts("phrases");
        if (phrases.isEmpty() && section.has("phrases")) {
            section.fault("phrases", "holds none, so that it would never be read. Write one or more.");
        }
        return phrases;
    }

    private static List<String> list(WordingSection section, String key) {
        return plain(section.texts(key));
    }

    private static List<String> plain(List<WordingNode.Text> texts) {
        return texts.stream().map(WordingNode.Text::text).toList();
    }

    private static List<String> listOrEmpty(WordingSection section, String key) {
        return section.given(key) ? list(section, key) : List.of();
    }

    private static Map<String, String> texts(WordingSection section) {
        Map<String, String> texts = new LinkedHashMap<>();
        section.keys().forEach(key -> texts.put(key, section.text(key)));
        return texts;
    }

    private static Map<String, List<String>> lists(WordingSection section) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        section.keys().forEach(key -> lists.put(key, list(section, key)));
        return lists;
    }

    private static boolean yes(WordingSection section, String key, boolean otherwise) {
        String written = section.given(key) ? section.text(key) : String.valueOf(otherwise);
        if (!written.equals("true") && !written.equals("false")) {
            section.fault(key, "is \"" + written + "\"; write true or false.");
        }
        return written.equals("true");
    }
}
