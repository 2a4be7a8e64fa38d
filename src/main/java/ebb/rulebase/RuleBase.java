package ebb.rulebase;

import ebb.finding.Scale;
import ebb.knowledge.RuleCard;
import ebb.rulebase.reading.RuleText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.drools.kiesession.rulebase.SessionsAwareKnowledgeBase;
import org.kie.api.KieBase;

/**
 * All rules, ready to run, with what they say of themselves. Immutable and safe to share between threads.
 */
public final class RuleBase {

    private final KieBase kieBase;
    private final Map<String, RuleCard> cards;
    private final Scale scale;
    private final Supplier<List<RuleText>> texts;
    private final String version;
    private final String digest;

    /**
     * Rules, put together.
     *
     * @param texts what the rules say, read when somebody first asks
     */
    RuleBase(KieBase kieBase, Map<String, RuleCard> cards, Supplier<List<RuleText>> texts, String version,
            String digest) {
        this.kieBase = EngineOptions.indexed(kieBase);
        this.cards = Collections.unmodifiableMap(new TreeMap<>(cards));
        this.scale = new Scale(cards.values().stream().collect(java.util.stream.Collectors.toMap(
                RuleCard::name, card -> new Scale.RuleWeight(card.direction(), card.weight()))));
        this.texts = texts;
        this.version = version;
        this.digest = digest;
    }

    /** The engine's form of the rules. */
    public KieBase kieBase() {
        return kieBase;
    }

    /** A new session with these rules, to be emptied and used again rather than thrown away. */
    public ReusableSession newSession() {
        return new ReusableSession((SessionsAwareKnowledgeBase) kieBase);
    }

    /** What each rule says of itself, by its name, in the order of the names. */
    public Map<String, RuleCard> cards() {
        return cards;
    }

    /** What each rule's evidence weighs. */
    public Scale scale() {
        return scale;
    }

    /** What each rule asks for and concludes, in the order of files and lines. */
    public List<RuleText> texts() {
        return texts.get();
    }

    /** The version of Ebb that the rules were built with. */
    public String version() {
        return version;
    }

    /** {@code sha256:} and the digest of the rules folder. */
    public String digest() {
        return digest;
    }
}
