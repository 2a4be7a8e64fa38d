package ebb.io;

import ebb.finding.Topic;
import ebb.knowledge.HandoutWording;
import ebb.knowledge.HandoutWording.Refusals;
import ebb.knowledge.HandoutWording.Remarks;
import java.util.EnumMap;
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
                        remarks.text("not-screened"), remarks.sentence("overridden", Set.of("topics"))),
                topics(file.section("topics")));
        opening.done();
        refused.done();
        remarks.done();
        file.done();
        return wording;
    }

    /** Every topic has a title but safety, which never stands on paper. */
    private static Map<Topic, String> topics(WordingSection section) {
        Map<Topic, String> titles = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            if (topic != Topic.SAFETY_FIRST) {
                titles.put(topic, section.text(topic.term()));
            }
        }
        section.done();
        return titles;
    }
}
