package ebb.io;

import ebb.fact.SafetyKind;
import ebb.finding.ReminderKind;
import ebb.finding.Topic;
import ebb.finding.Urgency;
import ebb.finding.WithholdingScope;
import ebb.knowledge.CautionWording;
import ebb.knowledge.ReminderWording;
import ebb.knowledge.Template;
import ebb.knowledge.Vocabulary;
import ebb.knowledge.Withheld;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what to heed and what to keep in mind: {@code cautions.yaml}, {@code reminders.yaml}, {@code withheld.yaml}. */
final class SafetyWordsReader {

    private static final Set<String> PLACEHOLDERS = Set.of("who", "other", "fact");

    private SafetyWordsReader() {
    }

    static List<CautionWording> cautions(WordingSection file) {
        List<CautionWording> cautions = new ArrayList<>();
        for (SafetyKind kind : SafetyKind.values()) {
            WordingSection entry = file.section(kind.term());
            Template title = entry.sentence("title", Set.of("who", "other"));
            Template absent = entry.has("absent") ? entry.sentence("absent", PLACEHOLDERS) : null;
            for (Urgency urgency : Urgency.values()) {
                if (urgency.fits(kind)) {
                    cautions.add(new CautionWording(kind, urgency, title, entry.sentence(urgency.term(), PLACEHOLDERS),
                            urgency == Urgency.NOTED ? null : absent));
                }
            }
            entry.done();
        }
        file.done();
        return cautions;
    }

    static List<ReminderWording> reminders(WordingSection file) {
        List<ReminderWording> reminders = new ArrayList<>();
        for (ReminderKind kind : ReminderKind.values()) {
            reminders.add(new ReminderWording(kind, file.sentence(kind.term(), Set.of("who", "fact"))));
        }
        file.done();
        return reminders;
    }

    static List<Withheld> withheld(WordingSection file) {
        List<Withheld> scopes = new ArrayList<>();
        for (WithholdingScope scope : WithholdingScope.values()) {
            WordingSection entry = file.section(scope.term());
            Set<Topic> topics = topics(entry, "topics");
            Set<Topic> stays = topics(entry, "stays");
            eachOnce(entry, topics, stays, topics(entry, "kept"));
            scopes.add(new Withheld(scope, topics, stays, entry.text("reason")));
            entry.done();
        }
        file.done();
        return scopes;
    }

    /** What becomes of a topic in a danger has to be said, for one that is forgotten would be offered. */
    private static void eachOnce(WordingSection entry, Set<Topic> topics, Set<Topic> stays, Set<Topic> kept) {
        for (Topic topic : Topic.values()) {
            long lists = Stream.of(topics, stays, kept).filter(list -> list.contains(topic)).count();
            if (lists != 1) {
                entry.fault("topics", (lists == 0 ? "does not name " + topic.term() + ", and neither does \"stays\" or \"kept\""
                        : "is not the only list that names " + topic.term())
                        + "; write it in one of the three: it waits, it protects, or it is offered as ever.");
            }
        }
    }

    private static Set<Topic> topics(WordingSection entry, String key) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        for (WordingNode.Text written : entry.texts(key)) {
            Topic topic = Vocabulary.find(Topic.class, written.text());
            if (topic == null) {
                entry.fault(written.line(), key, "names " + written.text() + ", which is not a topic"
                        + WordingSection.choice(written.text(), Topic.class));
            } else {
                topics.add(topic);
            }
        }
        return topics;
    }
}
