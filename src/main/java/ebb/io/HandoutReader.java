package ebb.io;

import ebb.finding.Topic;
import ebb.knowledge.HandoutWording;
import ebb.knowledge.HandoutWording.Paper;
import ebb.knowledge.HandoutWording.Refusals;
import ebb.knowledge.HandoutWording.Remarks;
import ebb.knowledge.Template;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code handout.yaml}. */
final class HandoutReader {

    private static final Set<String> PEOPLE = Set.of("people");
    private static final Set<String> PEOPLE_AND_DANGERS = Set.of("people", "dangers");

    private HandoutReader() {
    }

    static HandoutWording read(WordingSection file) {
        WordingSection opening = file.section("opening");
        WordingSection refused = file.section("refused");
        WordingSection remarks = file.section("remarks");
        HandoutWording wording = new HandoutWording(file.sentence("title", PEOPLE), opening.text("joint"),
                opening.text("alone"), file.text("nothing"), file.text("closing"), file.text("partner"),
                new Refusals(refused.sentence("danger-joint", PEOPLE_AND_DANGERS),
                        refused.sentence("danger-person", PEOPLE_AND_DANGERS), refused.sentence("waiting", PEOPLE),
                        refused.sentence("confided", PEOPLE), refused.sentence("absent", PEOPLE),
                        refused.sentence("together", PEOPLE)),
                new Remarks(remarks.sentence("own", PEOPLE), remarks.sentence("paper", PEOPLE),
                        remarks.text("safety"), remarks.sentence("overridden", Set.of("topics"))),
                topics(file.section("topics")));
        opening.done();
        refused.done();
        remarks.done();
        file.done();
        return wording;
    }

    /** Every topic may stand on paper but safety, which never does. */
    private static Map<Topic, Paper> topics(WordingSection section) {
        Map<Topic, Paper> papers = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            if (topic != Topic.SAFETY_FIRST) {
                WordingSection entry = section.section(topic.term());
                papers.put(topic, new Paper(entry.text("title"), questions(entry, "questions", Set.of()),
                        questions(entry, "questions-alone", Set.of("other"))));
                entry.done();
            }
        }
        section.done();
        return papers;
    }

    private static List<Template> questions(WordingSection entry, String key, Set<String> placeholders) {
        return entry.has(key) ? TopicsReader.twoOrThree(entry, key, placeholders) : null;
    }
}
