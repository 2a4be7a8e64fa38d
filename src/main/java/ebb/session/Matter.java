package ebb.session;

import ebb.fact.BoundaryTalk;
import ebb.fact.Complaint;
import ebb.fact.ContactPreference;
import ebb.fact.Expectation;
import ebb.fact.Fact;
import ebb.fact.Fear;
import ebb.fact.Intake;
import ebb.fact.Length;
import ebb.fact.OutsideLife;
import ebb.fact.PartialDate;
import ebb.fact.Rating;
import ebb.fact.Reflection;
import ebb.fact.SafetySignal;
import ebb.fact.Since;
import ebb.fact.Term;
import ebb.fact.Withdrawal;
import ebb.fact.Wound;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * One thing that several people may tell of: two facts with the same matter are accounts of the same.
 *
 * @param kind  the kind of fact
 * @param whose the people and terms that say which one it is; a part that was not recorded is null
 */
record Matter(Class<? extends Fact> kind, List<Object> whose) {

    private static final String UNKNOWN = "unknown";

    /**
     * What a fact is an account of; null for a fact that holds nothing beyond its being so, and for what may well have
     * happened twice, as an event.
     */
    static Matter of(Fact fact, Intake intake) {
        if (fact instanceof Complaint one) {
            return matter(fact, one.by(), one.about(), one.theme(), one.share());
        } else if (fact instanceof Withdrawal one) {
            return matter(fact, one.by(), other(one.awayFrom(), one.by(), intake), one.pattern());
        } else if (fact instanceof Expectation one) {
            return matter(fact, one.by(), other(one.of(), one.by(), intake), one.kind(), one.trait());
        } else if (fact instanceof Fear one) {
            return matter(fact, one.by(), one.of());
        } else if (fact instanceof Wound one) {
            return matter(fact, one.of(), one.inflictedBy(), one.kind());
        } else if (fact instanceof Reflection one) {
            return matter(fact, one.of());
        } else if (fact instanceof ContactPreference one) {
            return matter(fact, one.of());
        } else if (fact instanceof BoundaryTalk one) {
            return matter(fact, new TreeSet<>(one.between()));
        } else if (fact instanceof Rating one) {
            return matter(fact, one.by(), one.criterion());
        } else if (fact instanceof OutsideLife one) {
            return matter(fact, one.of(), one.kind());
        }
        return fact instanceof SafetySignal one ? matter(fact, one.about(), one.kind()) : null;
    }

    /** What an account says of its matter, by the fields of intake files; without what was not recorded. */
    static Map<String, Object> values(Fact fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (fact instanceof Complaint one) {
            put(values, "intensity", one.intensity() == Complaint.NOT_ASKED ? null : one.intensity());
            put(values, "voiced", one.voiced());
        } else if (fact instanceof Withdrawal one) {
            put(values, "agreed", one.agreed());
            put(values, "explained", one.explained());
            put(values, "manner", one.manner());
            put(values, "duration", one.duration());
            put(values, "afterwards", one.afterwards());
            put(values, "feltAs", one.feltAs());
        } else if (fact instanceof Expectation one) {
            put(values, "level", one.level());
        } else if (fact instanceof Fear one) {
            put(values, "presentEvidence", one.presentEvidence());
        } else if (fact instanceof Wound one) {
            put(values, "state", one.state());
        } else if (fact instanceof Reflection one) {
            put(values, "style", one.style());
        } else if (fact instanceof ContactPreference one) {
            put(values, "cadence", one.cadence());
            put(values, "hoursPerWeek", one.hoursPerWeek());
        } else if (fact instanceof BoundaryTalk one) {
            put(values, "status", one.status());
            put(values, "lastReviewed", moment(one.lastReviewed()));
        } else if (fact instanceof Rating one) {
            put(values, "score", one.score());
        } else if (fact instanceof OutsideLife one) {
            put(values, "level", one.level());
        } else if (fact instanceof SafetySignal one) {
            put(values, "by", one.by());
            put(values, "recency", one.recency());
        }
        return values;
    }

    /**
     * Whether two accounts of a field go together: lengths of as many days, dates that may be the same day. What is told as
     * a date here and as the time since there cannot be compared, and goes together.
     */
    static boolean agree(Object one, Object other) {
        if (one instanceof Length length && other instanceof Length another) {
            return length.days() == another.days();
        } else if (one instanceof PartialDate date && other instanceof PartialDate another) {
            return date.overlaps(another);
        }
        return one.getClass() != other.getClass() || one.equals(other);
    }

    private static Object moment(Since since) {
        return since instanceof Since.Began began ? began.date() : since instanceof Since.Ago ago ? ago.length() : null;
    }

    // Written out, as in a Hypothesis.
    @Override
    public boolean equals(Object other) {
        return other instanceof Matter that && kind == that.kind && whose.equals(that.whose);
    }

    @Override
    public int hashCode() {
        return kind.hashCode() * 31 + whose.hashCode();
    }

    private static Matter matter(Fact fact, Object... whose) {
        return new Matter(fact.getClass(), Arrays.asList(whose));
    }

    /** The one concerned: as recorded, else the one partner there is. */
    private static String other(String recorded, String who, Intake intake) {
        return Objects.requireNonNullElse(recorded, String.valueOf(intake.partnerOf(who)));
    }

    private static void put(Map<String, Object> values, String field, Object value) {
        if (value != null && !(value instanceof Term term && term.term().equals(UNKNOWN))) {
            values.put(field, value);
        }
    }
}
