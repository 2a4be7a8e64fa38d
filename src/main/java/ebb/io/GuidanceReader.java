package ebb.io;

import ebb.fact.FactType;
import ebb.fact.SafetyKind;
import ebb.fact.Setting;
import ebb.fact.Term;
import ebb.finding.Audience;
import ebb.finding.PatternKind;
import ebb.finding.Question;
import ebb.finding.ReminderKind;
import ebb.finding.Topic;
import ebb.finding.Urgency;
import ebb.finding.WithholdingScope;
import ebb.knowledge.CautionWording;
import ebb.knowledge.FactField;
import ebb.knowledge.QuestionWording;
import ebb.knowledge.ReminderWording;
import ebb.knowledge.Template;
import ebb.knowledge.TopicWording;
import ebb.knowledge.Vocabulary;
import ebb.knowledge.WhyKey;
import ebb.knowledge.Withheld;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what to talk about, what to ask, and what to heed: topics, questions, cautions, reminders, withheld topics. */
final class GuidanceReader {

    private static final Set<String> PEOPLE = Set.of("who", "other");
    private static final Set<String> PEOPLE_AND_FACT = Set.of("who", "other", "fact");

    /** Kinds of fact for which every single term has its own question. */
    private static final Set<FactType> ASKED_TERM_BY_TERM = EnumSet.of(FactType.SCREENING, FactType.RATING,
            FactType.FEAR, FactType.EXPECTATION, FactType.OUTSIDE_LIFE, FactType.BELIEF, FactType.CONDUCT);

    private static final Set<String> ASKABLE = askable();

    private final Set<String> claims;

    /** A reader for files that may cite these claims. */
    GuidanceReader(Set<String> claims) {
        this.claims = claims;
    }

    List<TopicWording> topics(WordingSection file) {
        List<TopicWording> topics = new ArrayList<>();
        for (String key : file.keys()) {
            WordingSection entry = file.section(key);
            Topic topic = Vocabulary.find(Topic.class, key);
            if (topic == null) {
                file.fault(key, "is not a topic" + WordingSection.choice(key, Topic.class));
                continue;
            }
            List<Template> questions = twoOrThree(entry, "questions");
            topics.add(new TopicWording(topic, entry.text("title"),
                    entry.termOrEither("audience", Audience.class), cited(entry, claims), whys(entry),
                    questions,
                    entry.has("questions-alone") ? twoOrThree(entry, "questions-alone") : questions));
            entry.done();
        }
        everyTerm(file, Topic.class);
        return topics;
    }

    private static List<Template> twoOrThree(WordingSection entry, String key) {
        List<Template> questions = entry.sentences(key, PEOPLE);
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
                        + "fear.rejection or fear, safety, past-safety, not-screened, or default.");
            }
            whys.put(key, section.sentence(key, placeholders(key)));
        }
        if (!section.has(TopicWording.DEFAULT)) {
            entry.fault("why", "has no \"default\"; add a sentence that always fits.");
        }
        return whys;
    }

    private static Set<String> placeholders(String whyKey) {
        if (whyKey.equals(TopicWording.DEFAULT) || whyKey.equals(TopicWording.NOT_SCREENED)) {
            return PEOPLE;
        }
        PatternKind pattern = whyKey.startsWith("pattern:")
                ? Vocabulary.find(PatternKind.class, whyKey.substring("pattern:".length())) : null;
        return pattern == null ? PEOPLE_AND_FACT : PhrasesReader.roles(pattern, PEOPLE_AND_FACT);
    }

    List<QuestionWording> questions(WordingSection file) {
        List<QuestionWording> questions = new ArrayList<>();
        for (String key : file.keys()) {
            WordingSection entry = file.section(key);
            if (!ASKABLE.contains(key)) {
                file.fault(key, "is nothing that can be asked" + WordingSection.meant(key, ASKABLE)
                        + "; write a kind of fact, a dot, and one of its terms or fields, for example "
                        + "screening.partner-violence or withdrawal.agreed.");
            }
            Setting setting = entry.termOrEither("setting", Setting.class);
            String whyAlone = setting == Setting.ALONE ? entry.text("why-alone") : null;
            questions.add(new QuestionWording(key, entry.sentence("ask", PEOPLE), entry.sentence("why", PEOPLE),
                    setting, whyAlone));
            entry.done();
        }
        for (FactType type : ASKED_TERM_BY_TERM) {
            for (Term term : type.vocabulary().getEnumConstants()) {
                if (!file.has(type.term() + "." + term.term())) {
                    file.text(type.term() + "." + term.term());
                }
            }
        }
        return questions;
    }

    private static Set<String> askable() {
        Set<String> keys = new HashSet<>(Set.of("household.children"));
        for (FactType type : FactType.values()) {
            FactField.of(type).keySet().forEach(field -> keys.add(Question.key(type, field)));
            if (type.vocabulary() != null) {
                for (Term term : type.vocabulary().getEnumConstants()) {
                    keys.add(type.term() + "." + term.term());
                }
            }
        }
        return keys;
    }

    List<CautionWording> cautions(WordingSection file) {
        List<CautionWording> cautions = new ArrayList<>();
        for (SafetyKind kind : SafetyKind.values()) {
            WordingSection entry = file.section(kind.term());
            for (Urgency urgency : Urgency.values()) {
                cautions.add(new CautionWording(kind, urgency, entry.sentence(urgency.term(), PEOPLE_AND_FACT)));
            }
            entry.done();
        }
        file.done();
        return cautions;
    }

    List<ReminderWording> reminders(WordingSection file) {
        List<ReminderWording> reminders = new ArrayList<>();
        for (ReminderKind kind : ReminderKind.values()) {
            reminders.add(new ReminderWording(kind, file.sentence(kind.term(), Set.of("who", "fact"))));
        }
        file.done();
        return reminders;
    }

    List<Withheld> withheld(WordingSection file) {
        List<Withheld> scopes = new ArrayList<>();
        for (WithholdingScope scope : WithholdingScope.values()) {
            WordingSection entry = file.section(scope.term());
            Set<Topic> topics = EnumSet.noneOf(Topic.class);
            for (WordingNode.Text written : entry.texts("topics")) {
                Topic topic = Vocabulary.find(Topic.class, written.text());
                if (topic == null) {
                    entry.fault(written.line(), "topics", "names " + written.text() + ", which is not a topic"
                            + WordingSection.choice(written.text(), Topic.class));
                } else {
                    topics.add(topic);
                }
            }
            scopes.add(new Withheld(scope, topics, entry.text("reason")));
            entry.done();
        }
        file.done();
        return scopes;
    }

    private static void everyTerm(WordingSection file, Class<? extends Term> vocabulary) {
        for (Term term : vocabulary.getEnumConstants()) {
            if (!file.has(term.term())) {
                file.section(term.term());
            }
        }
    }
}
