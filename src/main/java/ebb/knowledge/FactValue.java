package ebb.knowledge;

import ebb.fact.Asked;
import ebb.fact.Barrier;
import ebb.fact.Belief;
import ebb.fact.BoundaryTalk;
import ebb.fact.Complaint;
import ebb.fact.Conduct;
import ebb.fact.ContactPreference;
import ebb.fact.Event;
import ebb.fact.Expectation;
import ebb.fact.Fact;
import ebb.fact.Fear;
import ebb.fact.OutsideLife;
import ebb.fact.Rating;
import ebb.fact.Reflection;
import ebb.fact.Relationship;
import ebb.fact.SafetySignal;
import ebb.fact.Screening;
import ebb.fact.Upset;
import ebb.fact.Withdrawal;
import ebb.fact.Wound;
import java.util.List;

/** What a fact holds in the fields that {@link FactField} declares. */
final class FactValue {

    private FactValue() {
    }

    /**
     * The value of a field.
     *
     * @return a {@link ebb.fact.Term}, a person's id, a list of ids, the fact itself for what was asked about, or what
     *         is shown as it stands; null where nothing was recorded
     * @throws IllegalArgumentException if the fact has no such field
     */
    static Object of(Fact fact, String field) {
        return switch (fact.type()) {
            case COMPLAINT -> of((Complaint) fact, field);
            case WITHDRAWAL -> of((Withdrawal) fact, field);
            case EXPECTATION -> of((Expectation) fact, field);
            case FEAR -> of((Fear) fact, field);
            case BARRIER -> of((Barrier) fact, field);
            case WOUND -> of((Wound) fact, field);
            case UPSET -> of((Upset) fact, field);
            case REFLECTION -> of((Reflection) fact, field);
            case CONTACT_PREFERENCE -> of((ContactPreference) fact, field);
            case BOUNDARY_TALK -> of((BoundaryTalk) fact, field);
            case RATING -> of((Rating) fact, field);
            case OUTSIDE_LIFE -> of((OutsideLife) fact, field);
            case CONDUCT -> of((Conduct) fact, field);
            case BELIEF -> of((Belief) fact, field);
            case ASKED -> of((Asked) fact, field);
            case EVENT -> of((Event) fact, field);
            case SAFETY_SIGNAL -> of((SafetySignal) fact, field);
            case SCREENING -> of((Screening) fact, field);
            case RELATIONSHIP -> of((Relationship) fact, field);
        };
    }

    private static Object of(Complaint fact, String field) {
        return switch (field) {
            case "by" -> fact.by();
            case "about" -> fact.about();
            case "theme" -> fact.theme();
            case "voiced" -> fact.voiced();
            case "share" -> fact.share();
            case "intensity" -> fact.intensity() == Complaint.NOT_ASKED ? null : (Object) fact.intensity();
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(Withdrawal fact, String field) {
        return switch (field) {
            case "by" -> fact.by();
            case "from" -> fact.awayFrom();
            case "pattern" -> fact.pattern();
            case "agreed" -> fact.agreed();
            case "explained" -> fact.explained();
            case "manner" -> fact.manner();
            case "duration" -> TimeWords.length(fact.duration());
            case "afterwards" -> fact.afterwards();
            case "purpose" -> fact.purpose();
            case "feltAs" -> fact.feltAs();
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(Expectation fact, String field) {
        return switch (field) {
            case "by" -> fact.by();
            case "of" -> fact.of();
            case "kind" -> fact.kind();
            case "level" -> fact.level();
            case "trait" -> fact.trait();
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(Fear fact, String field) {
        return switch (field) {
            case "by" -> fact.by();
            case "of" -> fact.of();
            case "presentEvidence" -> fact.presentEvidence();
            case "evidence" -> fact.evidence();
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(Barrier fact, String field) {
        return switch (field) {
            case "by" -> fact.by();
            case "style" -> fact.style();
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(Wound fact, String field) {
        return switch (field) {
            case "of" -> fact.of();
            case "inflictedBy" -> fact.inflictedBy();
            case "kind" -> fact.kind();
            case "state" -> fact.state();
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(Upset fact, String field) {
        return switch (field) {
            case "by" -> fact.by();
            case "emotion" -> fact.emotion();
            case "about" -> fact.about();
            case "complaint" -> fact.complaint();
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(Reflection fact, String field) {
        return switch (field) {
            case "of" -> fact.of();
            case "style" -> fact.style();
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(ContactPreference fact, String field) {
        return switch (field) {
            case "of" -> fact.of();
            case "cadence" -> fact.cadence();
            case "hoursPerWeek" -> TimeWords.number(fact.hoursPerWeek());
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(BoundaryTalk fact, String field) {
        return switch (field) {
            case "between" -> inOrder(fact.between());
            case "status" -> fact.status();
            case "lastReviewed" -> TimeWords.moment(fact.lastReviewed());
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(Rating fact, String field) {
        return switch (field) {
            case "by" -> fact.by();
            case "criterion" -> fact.criterion();
            case "score" -> fact.score();
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(OutsideLife fact, String field) {
        return switch (field) {
            case "of" -> fact.of();
            case "kind" -> fact.kind();
            case "level" -> fact.level();
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(Conduct fact, String field) {
        return switch (field) {
            case "by" -> fact.by();
            case "kind" -> fact.kind();
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(Belief fact, String field) {
        return switch (field) {
            case "by" -> fact.by();
            case "kind" -> fact.kind();
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(Asked fact, String field) {
        return switch (field) {
            case "of" -> fact.of();
            case "about" -> fact;
            case "answer" -> fact.answer();
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(Event fact, String field) {
        return switch (field) {
            case "of" -> inOrder(fact.of());
            case "kind" -> fact.kind();
            case "when" -> TimeWords.date(fact.when());
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(SafetySignal fact, String field) {
        return switch (field) {
            case "about" -> fact.about();
            case "by" -> fact.by();
            case "kind" -> fact.kind();
            case "recency" -> fact.recency();
            case "when" -> TimeWords.date(fact.when());
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(Screening fact, String field) {
        return switch (field) {
            case "of" -> fact.of();
            case "kind" -> fact.kind();
            case "result" -> fact.result();
            case "setting" -> fact.setting();
            case "when" -> TimeWords.date(fact.when());
            default -> throw unknown(fact, field);
        };
    }

    private static Object of(Relationship fact, String field) {
        return switch (field) {
            case "between" -> inOrder(fact.between());
            case "stage" -> fact.stage();
            case "began" -> TimeWords.moment(fact.began());
            default -> throw unknown(fact, field);
        };
    }

    /** People between whom something is, in a fixed order: which of them is written first means nothing. */
    private static List<String> inOrder(List<String> people) {
        return people.stream().sorted().toList();
    }

    private static IllegalArgumentException unknown(Fact fact, String field) {
        return new IllegalArgumentException("A " + fact.type().term() + " has no field " + field);
    }
}
