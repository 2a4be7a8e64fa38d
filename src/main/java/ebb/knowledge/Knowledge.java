package ebb.knowledge;

import ebb.fact.SafetyKind;
import ebb.finding.Question;
import ebb.finding.ReminderKind;
import ebb.finding.Topic;
import ebb.finding.Urgency;
import ebb.finding.WithholdingScope;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The register behind the rules: the claims they rest on, and the words for everything they conclude. Immutable and
 * safe to share between threads.
 */
public final class Knowledge {

    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<Topic, TopicWording> topics = new LinkedHashMap<>();
    private final Map<String, QuestionWording> questions = new LinkedHashMap<>();
    private final Map<SafetyKind, Map<Urgency, CautionWording>> cautions = new EnumMap<>(SafetyKind.class);
    private final Map<ReminderKind, ReminderWording> reminders = new EnumMap<>(ReminderKind.class);
    private final Map<WithholdingScope, Withheld> withheld = new EnumMap<>(WithholdingScope.class);
    private final List<Topic> topicOrder;
    private final Phrases phrases;

    /**
     * Knowledge that was read and checked for being complete.
     *
     * @param claims    all claims
     * @param topics    all topics, in the order that breaks ties
     * @param questions what can be asked
     * @param cautions  every danger with every urgency
     * @param reminders every reminder
     * @param withheld  every scope
     * @param phrases   the words for facts and terms
     */
    public Knowledge(List<Claim> claims, List<TopicWording> topics, List<QuestionWording> questions,
            List<CautionWording> cautions, List<ReminderWording> reminders, List<Withheld> withheld, Phrases phrases) {
        claims.forEach(claim -> this.claims.put(claim.id(), claim));
        topics.forEach(topic -> this.topics.put(topic.topic(), topic));
        questions.forEach(question -> this.questions.put(question.key(), question));
        cautions.forEach(caution -> this.cautions
                .computeIfAbsent(caution.kind(), kind -> new EnumMap<>(Urgency.class))
                .put(caution.urgency(), caution));
        reminders.forEach(reminder -> this.reminders.put(reminder.kind(), reminder));
        withheld.forEach(scope -> this.withheld.put(scope.scope(), scope));
        this.topicOrder = List.copyOf(this.topics.keySet());
        this.phrases = phrases;
    }

    /**
     * A claim by its id.
     *
     * @throws IllegalArgumentException if there is no such claim
     */
    public Claim claim(String id) {
        return known(claims.get(id), "claim " + id);
    }

    /** All claims, in their order. */
    public List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    /** The words for a topic. */
    public TopicWording topic(Topic topic) {
        return known(topics.get(topic), "topic " + topic.term());
    }

    /** All topics, in the order that breaks ties between equally pressing ones. */
    public List<Topic> topicOrder() {
        return topicOrder;
    }

    /**
     * The words for what was not asked: for its very term, else for the field of its kind of fact.
     *
     * @throws IllegalArgumentException if there are words for neither
     */
    public QuestionWording question(Question question) {
        QuestionWording wording = questions.get(question.key());
        return wording != null ? wording : known(
                questions.get(Question.key(question.fact(), question.field())),
                "question " + question.key());
    }

    /** All questions there are words for, in the order of the file. */
    public List<QuestionWording> questions() {
        return List.copyOf(questions.values());
    }

    /** What to do now about a danger. */
    public CautionWording caution(SafetyKind kind, Urgency urgency) {
        return known(cautions.getOrDefault(kind, Map.of()).get(urgency), kind.term() + " that is " + urgency.term());
    }

    /** The words for a reminder. */
    public ReminderWording reminder(ReminderKind kind) {
        return known(reminders.get(kind), "reminder " + kind.term());
    }

    /** The topics that have to wait in a scope, in the order of the vocabulary. */
    public Set<Topic> withheld(WithholdingScope scope) {
        return known(withheld.get(scope), "scope " + scope.term()).topics();
    }

    /** The topics that are offered all the same, because they protect. */
    public Set<Topic> stays(WithholdingScope scope) {
        return known(withheld.get(scope), "scope " + scope.term()).stays();
    }

    /** Why they have to wait, one sentence for the clinician. */
    public String withheldReason(WithholdingScope scope) {
        return known(withheld.get(scope), "scope " + scope.term()).reason();
    }

    /** The words for facts, people and terms. */
    public Phrases phrases() {
        return phrases;
    }

    private static <T> T known(T entry, String what) {
        if (entry == null) {
            throw new IllegalArgumentException("The knowledge has no wording for the " + what);
        }
        return entry;
    }
}
