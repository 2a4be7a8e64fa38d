package ebb.io;

import ebb.knowledge.Claim;
import ebb.knowledge.HandoutWording;
import ebb.knowledge.Knowledge;
import ebb.knowledge.TopicWording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the wording files of the rules folder into {@link Knowledge}: strictly, and reporting all faults at once.
 */
public final class KnowledgeReader {

    /** Where the wording that comes with Ebb is on the class path. */
    static final String BUNDLED = "/ebb/knowledge/";

    /** The files that hold wording, in the rules folder. */
    static final List<String> FILES = List.of("claims.yaml", "topics.yaml", "questions.yaml", "cautions.yaml",
            "reminders.yaml", "safety/withheld.yaml", "facts.yaml", "patterns.yaml", "labels.yaml",
            "handout.yaml");

    /** Opens one of the files; null where it is not there. */
    private interface Opener {
        InputStream open(String file) throws IOException;
    }

    private final Opener opener;
    private final boolean pressed;
    private final List<KnowledgeFault> faults = new ArrayList<>();

    private KnowledgeReader(Opener opener, boolean pressed) {
        this.opener = opener;
        this.pressed = pressed;
    }

    /**
     * The knowledge that comes with Ebb.
     *
     * @throws FaultyKnowledgeException if it has faults
     */
    public static Knowledge bundled() {
        return pressed().read();
    }

    /**
     * The knowledge of a rules folder.
     *
     * @param rules the folder that holds {@code claims.yaml}, {@code topics.yaml} and the others
     * @throws FaultyKnowledgeException if it has faults, or a file is not there
     * @throws UncheckedIOException     if a file cannot be read
     */
    public static Knowledge from(Path rules) {
        return written(rules).read();
    }

    /**
     * The words of handouts that come with Ebb. They are read apart from the rest because only handouts need them.
     *
     * @throws FaultyKnowledgeException if they have faults
     */
    public static HandoutWording bundledHandout() {
        return pressed().readHandout();
    }

    /**
     * The words of handouts of a rules folder.
     *
     * @throws FaultyKnowledgeException if they have faults, or the file is not there
     * @throws UncheckedIOException     if the file cannot be read
     */
    public static HandoutWording handoutFrom(Path rules) {
        return written(rules).readHandout();
    }

    private static KnowledgeReader pressed() {
        return new KnowledgeReader(
                file -> KnowledgeReader.class.getResourceAsStream(BUNDLED + WordingPress.pressed(file)), true);
    }

    private static KnowledgeReader written(Path rules) {
        return new KnowledgeReader(file -> {
            Path path = rules.resolve(file);
            return Files.isRegularFile(path) ? Files.newInputStream(path) : null;
        }, false);
    }

    private HandoutWording readHandout() {
        return sound(HandoutReader.read(open("handout.yaml")));
    }

    private Knowledge read() {
        List<Claim> claims = new ClaimsReader(open("claims.yaml")).read();
        Set<String> ids = claims.stream().map(Claim::id).collect(Collectors.toCollection(LinkedHashSet::new));
        List<TopicWording> topics = new TopicsReader(open("topics.yaml"), ids).read();
        Knowledge knowledge = new Knowledge(
                claims,
                topics,
                new QuestionsReader(open("questions.yaml")).read(),
                SafetyWordsReader.cautions(open("cautions.yaml")),
                SafetyWordsReader.reminders(open("reminders.yaml")),
                SafetyWordsReader.withheld(open("safety/withheld.yaml")),
                new PhrasesReader(ids, topics)
                        .read(open("facts.yaml"), open("patterns.yaml"), open("labels.yaml")));
        return sound(knowledge);
    }

    private <T> T sound(T read) {
        if (!faults.isEmpty()) {
            throw new FaultyKnowledgeException(faults.stream().sorted().toList());
        }
        return read;
    }

    private WordingSection open(String file) {
        WordingNode.Entries entries = WordingNode.Entries.none(1);
        try (InputStream content = opener.open(file)) {
            if (content == null) {
                faults.add(new KnowledgeFault(file, 1, "The file is not there; add it to the rules folder."));
            } else {
                entries = (pressed ? WordingParser.ofPressed(file, faults::add) : WordingParser.ofYaml(file, faults::add))
                        .parse(content);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
        return new WordingSection(file, "", entries, faults::add);
    }
}
