package ebb.io;

import ebb.fact.FactType;
import java.util.EnumMap;
import java.util.Map;

/** The lists of facts that an intake file may have, and what an entry of each may contain. */
enum Section {
    COMPLAINTS(Key.COMPLAINTS, FactType.COMPLAINT, Shape.fact("a complaint", Key.BY, Key.ABOUT, Key.THEME,
            Key.INTENSITY, Key.VOICED, Key.SHARE)),
    WITHDRAWALS(Key.WITHDRAWALS, FactType.WITHDRAWAL, Shape.fact("a withdrawal", Key.BY, Key.FROM, Key.PATTERN,
            Key.AGREED, Key.EXPLAINED, Key.MANNER, Key.DURATION, Key.AFTERWARDS, Key.PURPOSE, Key.FELT_AS)),
    EXPECTATIONS(Key.EXPECTATIONS, FactType.EXPECTATION, Shape.fact("an expectation", Key.BY, Key.OF, Key.KIND,
            Key.LEVEL, Key.TRAIT)),
    FEARS(Key.FEARS, FactType.FEAR, Shape.fact("a fear", Key.BY, Key.OF, Key.PRESENT_EVIDENCE, Key.EVIDENCE)),
    BARRIERS(Key.BARRIERS, FactType.BARRIER, Shape.fact("a barrier", Key.BY, Key.STYLE)),
    WOUNDS(Key.WOUNDS, FactType.WOUND, Shape.fact("a wound", Key.OF, Key.INFLICTED_BY, Key.KIND, Key.STATE)),
    UPSETS(Key.UPSETS, FactType.UPSET, Shape.fact("an upset", Key.BY, Key.EMOTION, Key.ABOUT)),
    REFLECTION(Key.REFLECTION, FactType.REFLECTION, Shape.fact("a reflection", Key.OF, Key.STYLE)),
    CONTACT_PREFERENCES(Key.CONTACT_PREFERENCES, FactType.CONTACT_PREFERENCE, Shape.fact("a contact preference",
            Key.OF, Key.CADENCE, Key.HOURS_PER_WEEK)),
    BOUNDARY_TALKS(Key.BOUNDARY_TALKS, FactType.BOUNDARY_TALK, Shape.fact("a boundary talk", Key.BETWEEN,
            Key.STATUS, Key.LAST_REVIEWED)),
    RATINGS(Key.RATINGS, FactType.RATING, Shape.fact("a rating", Key.BY, Key.CRITERION, Key.SCORE)),
    OUTSIDE_LIFE(Key.OUTSIDE_LIFE, FactType.OUTSIDE_LIFE, Shape.fact("an outside life", Key.OF, Key.KIND,
            Key.LEVEL)),
    CONDUCT(Key.CONDUCT, FactType.CONDUCT, Shape.fact("a conduct", Key.BY, Key.KIND)),
    BELIEFS(Key.BELIEFS, FactType.BELIEF, Shape.fact("a belief", Key.BY, Key.KIND)),
    ASKED(Key.ASKED, FactType.ASKED, Shape.fact("a question asked", Key.OF, Key.FACT, Key.TERM, Key.ANSWER)),
    EVENTS(Key.EVENTS, FactType.EVENT, Shape.fact("an event", Key.OF, Key.KIND, Key.WHEN)),
    SAFETY_SIGNALS(Key.SAFETY_SIGNALS, FactType.SAFETY_SIGNAL, Shape.fact("a safety signal", Key.ABOUT, Key.BY,
            Key.KIND, Key.RECENCY, Key.WHEN)),
    SCREENINGS(Key.SCREENINGS, FactType.SCREENING, Shape.fact("a screening", Key.OF, Key.KIND, Key.RESULT,
            Key.SETTING, Key.WHEN));

    private static final Map<Key, Section> BY_KEY = new EnumMap<>(Key.class);
    private static final Map<FactType, Section> BY_TYPE = new EnumMap<>(FactType.class);

    static {
        for (Section section : values()) {
            BY_KEY.put(section.key, section);
            BY_TYPE.put(section.type, section);
        }
    }

    private final Key key;
    private final FactType type;
    private final Shape shape;

    Section(Key key, FactType type, Shape shape) {
        this.key = key;
        this.type = type;
        this.shape = shape;
    }

    /** The section with this key, or null. */
    static Section of(Key key) {
        return BY_KEY.get(key);
    }

    /** The section for facts of this kind; null for relationships, which have places of their own. */
    static Section of(FactType type) {
        return BY_TYPE.get(type);
    }

    Key key() {
        return key;
    }

    /** What an entry of it may contain. */
    Shape shape() {
        return shape;
    }
}
