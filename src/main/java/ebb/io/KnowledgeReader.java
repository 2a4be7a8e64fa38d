package ebb.io;

import ebb.knowledge.Claim;
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

    private static final String BUNDLED = "/ebb/knowledge/";

    /** Opens one of the files; null where it is not there. */
    private interface Opener {
        InputStream open(String file) throws IOException;
    }

    private final Opener opener;
    private final List<KnowledgeFault> faults = new ArrayList<>();

    private KnowledgeReader(Opener opener) {
        this.opener = opener;
    }

    /**
     * The knowledge that comes with Ebb.
     *
     * @throws FaultyKnowledgeException if it has faults
     */
    public static Knowledge bundled() {
        return new KnowledgeReader(file -> KnowledgeReader.class.getResourceAsStream(BUNDLED + file)).read();
    }

    /**
     * The knowledge of a rules folder.
     *
     * @param rules the folder that holds {@code claims.yaml}, {@code topics.yaml} and the others
     * @throws FaultyKnowledgeException if it has faults, or a file is not there
     * @throws UncheckedIOException     if a file cannot be read
     */
    public static Knowledge from(Path rules) {
        return new KnowledgeReader(file -> {
            Path path = rules.resolve(file);
            return Files.isRegularFile(path) ? Files.newInputStream(path) : null;
        }).read();
    }

    private Knowledge read() {
        List<Claim> claims = new ClaimsReader(open("claims.yaml")).read();
        Set<String> ids = claims.stream().map(Claim::id).collect(Collectors.toCollection(LinkedHashSet::new));
        GuidanceReader guidance = new GuidanceReader(ids);
        List<TopicWording> topics = guidance.topics(open("topics.yaml"));
        Knowledge knowledge = new Knowledge(
                claims,
                topics,
                guidance.questions(open("questions.yaml")),
                guidance.cautions(open("cautions.yaml")),
                guidance.reminders(open("reminders.yaml")),
                guidance.withheld(open("safety/withheld.yaml")),
                new PhrasesReader(ids, topics)
                        .read(open("facts.yaml"), open("patterns.yaml"), open("labels.yaml")));
        if (!faults.isEmpty()) {
            throw new FaultyKnowledgeException(faults.stream().sorted().toList());
        }
        return knowledge;
    }

    private WordingSection open(String file) {
        WordingNode.Entries entries = WordingNode.Entries.none(1);
        try (InputStream content = opener.open(file)) {
            if (content == null) {
                faults.add(new KnowledgeFault(file, 1, "The file is not there; add it to the rules folder."));
            } else {
                entries = new WordingParser(file, faults::add).parse(content);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
        return new WordingSection(file, "", entries, faults::add);
    }
}
