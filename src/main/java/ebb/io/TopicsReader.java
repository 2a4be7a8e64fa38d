package ebb.io;

import ebb.fact.SafetyKind;
import ebb.finding.Audience;
import ebb.finding.PatternKind;
import ebb.finding.Topic;
import ebb.knowledge.Template;
import ebb.knowledge.TopicWording;
import ebb.knowledge.Vocabulary;
import ebb.knowledge.WhyKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code topics.yaml}. */
final class TopicsReader {

    private static final Set<String> PEOPLE = Set.of("who", "other");
    private static final Set<String> OTHER = Set.of("other");
    private static final Set<String> WHO = Set.of("who");
    private static final Set<String> PEOPLE_AND_FACT = Set.of("who", "other", "fact");

    private final WordingSection file;
    private final Set<String> claims;

    /** A reader of a file that may cite these claims. */
    TopicsReader(WordingSection file, Set<String> claims) {
        this.file = file;
        this.claims = claims;
    }

    List<TopicWording> read() {
        List<TopicWording> topics = new ArrayList<>();
        for (String key : file.keys()) {
            WordingSection entry = file.section(key);
            Topic topic = Vocabulary.find(Topic.class, key);
            if (topic == null) {
                file.fault(key, "is not a topic" + WordingSection.choice(key, Topic.class));
                continue;
            }
            List<Template> questions = twoOrThree(entry, "questions", PEOPLE);
            List<Template> alone = entry.has("questions-alone") ? twoOrThree(entry, "questions-alone", PEOPLE) : questions;
            topics.add(new TopicWording(topic, entry.text("title"),
                    entry.termOrEither("audience", Audience.class), cited(entry, claims), whys(entry), questions, alone,
                    entry.has("questions-about") ? twoOrThree(entry, "questions-about", OTHER) : alone,
                    entry.has("questions-in") ? byDanger(entry.section("questions-in")) : Map.of()));
            entry.done();
        }
        for (Topic topic : Topic.values()) {
            if (!file.has(topic.term())) {
                file.section(topic.term());
            }
        }
        return topics;
    }

    private static Map<SafetyKind, List<Template>> byDanger(WordingSection section) {
        Map<SafetyKind, List<Template>> questions = new EnumMap<>(SafetyKind.class);
        for (String key : section.keys()) {
            SafetyKind danger = Vocabulary.find(SafetyKind.class, key);
            if (danger == null) {
                section.fault(key, "is not a danger" + WordingSection.choice(key, SafetyKind.class));
            } else {
                questions.put(danger, twoOrThree(section, key, WHO));
            }
        }
        return questions;
    }

    /** Two or three questions that may use these placeholders. */
    static List<Template> twoOrThree(WordingSection entry, String key, Set<String> placeholders) {
        List<Template> questions = entry.sentences(key, placeholders);
        if (questions.size() < 2 || questions.size() > 3) {
            entry.fault(key, "has to hold two or three questions, but holds " + questions.size() + ".");
        }
        return questions;
    }

    /** The claims that an entry cites; each has to be among the known ones. */
    static List<String> cited(WordingSection entry, Set<String> known) {
        List<String> cited = new ArrayList<>();
        for (WordingNode.Text id : entry.texts("claims")) {
            cited.add(id.text());
            if (!known.contains(id.text())) {
                entry.fault(id.line(), "claims", "cites " + id.text() + ", which claims.yaml does not have.");
            }
        }
        return cited;
    }

    private static Map<String, Template> whys(WordingSection entry) {
        WordingSection section = entry.section("why");
        Map<String, Template> whys = new HashMap<>();
        for (String key : section.keys()) {
            if (!WhyKey.ALL.contains(key)) {
                section.fault(key, "is nothing that suggests a topic" + WordingSection.meant(key, WhyKey.ALL)
                        + "; write a conclusion such as pattern:demand-withdraw or need:love, a fact such as "
                        + "fear.rejection or fear, safety, past-safety, not-screened, screened-together, or default.");
            }
            whys.put(key, section.sentence(key, placeholders(key)));
        }
        if (!section.has(TopicWording.DEFAULT)) {
            entry.fault("why", "has no \"default\"; add a sentence that always fits.");
        }
        return whys;
    }

    private static Set<String> placeholders(String whyKey) {
        if (Set.of(TopicWording.DEFAULT, TopicWording.NOT_SCREENED, TopicWording.SCREENED_TOGETHER).contains(whyKey)) {
            return PEOPLE;
        }
        PatternKind pattern = whyKey.startsWith("pattern:")
                ? Vocabulary.find(PatternKind.class, whyKey.substring("pattern:".length())) : null;
        return pattern == null ? PEOPLE_AND_FACT : PhrasesReader.roles(pattern, PEOPLE_AND_FACT);
    }
}
