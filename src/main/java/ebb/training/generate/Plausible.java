package ebb.training.generate;

import ebb.explain.FactForm;
import ebb.fact.Afterwards;
import ebb.fact.Answer;
import ebb.fact.BoundaryTalk;
import ebb.fact.Cadence;
import ebb.fact.Complaint;
import ebb.fact.ComplaintTheme;
import ebb.fact.ContactPreference;
import ebb.fact.Event;
import ebb.fact.EventKind;
import ebb.fact.Expectation;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.FeltAs;
import ebb.fact.Level;
import ebb.fact.Manner;
import ebb.fact.SafetySignal;
import ebb.fact.Screening;
import ebb.fact.Stage;
import ebb.fact.Withdrawal;
import ebb.fact.WithdrawalPattern;
import ebb.knowledge.FactField;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What keeps made-up facts from being absurd: alone, beside each other, and for these two people. */
final class Plausible {

    /** What nobody complains of who finds it too close. */
    private static final Set<ComplaintTheme> MORE_OF_THE_OTHER = EnumSet.of(ComplaintTheme.AFFECTION, ComplaintTheme.TIME_TOGETHER,
            ComplaintTheme.PRIORITY, ComplaintTheme.CONVERSATION);

    private static final int FEW = 3;
    private static final int MANY = 6;

    private Plausible() {
    }

    /** Whether a fact makes sense in a case: whole, no one toward themselves, nothing said twice, nothing contradicted. */
    static boolean in(Draft draft, Fact fact) {
        FactForm form = FactForm.of(fact.type());
        List<Object> people = form.fields().stream().filter(form::person).map(field -> form.value(fact, field))
                .filter(who -> who != null).toList();
        boolean all = form.fields().stream().filter(form::person).count() == people.size();
        return people.stream().distinct().count() == people.size() && (all || fact instanceof SafetySignal)
                && alone(fact) && fits(fact, draft.base().relationships().get(0).stage())
                && draft.facts().stream().filter(other -> other.type() == fact.type()).count() < most(fact.type())
                && draft.facts().stream().noneMatch(other -> clash(fact, other) || clash(other, fact));
    }

    /** How many facts of a kind a note of a page can tell without becoming a list. */
    private static int most(FactType type) {
        return type == FactType.OUTSIDE_LIFE || type == FactType.RATING ? MANY : FEW;
    }

    /** Whether a fact makes sense by itself. */
    static boolean alone(Fact fact) {
        if (fact instanceof Withdrawal step) {
            boolean abrupt = step.pattern() == WithdrawalPattern.SILENCE || step.pattern() == WithdrawalPattern.WALKING_OUT;
            return !(step.manner() == Manner.HURTFUL && (step.feltAs() == FeltAs.WELCOME || step.feltAs() == FeltAs.NEUTRAL))
                    && !(abrupt && (step.manner() == Manner.CONSIDERATE || step.feltAs() == FeltAs.WELCOME))
                    && !(step.pattern() == WithdrawalPattern.SILENCE
                    && (step.agreed() == Answer.YES || step.afterwards() == Afterwards.RENEWED));
        }
        return !(fact instanceof Event event && event.of().size() != 1 || fact instanceof Screening
                || fact instanceof BoundaryTalk talk && talk.between().size() < 2
                || fact instanceof Expectation expectation && expectation.level() == Level.UNKNOWN);
    }

    private static boolean fits(Fact fact, Stage stage) {
        return !(fact instanceof Event event && event.kind() == EventKind.WEDDING_AHEAD)
                || stage == Stage.ENGAGED || stage == Stage.COHABITING;
    }

    private static boolean clash(Fact one, Fact other) {
        boolean closer = one instanceof Complaint wish && MORE_OF_THE_OTHER.contains(wish.theme())
                || one instanceof ContactPreference contact && contact.cadence() == Cadence.DAILY;
        boolean same = Objects.equals(one.subject(), other.subject());
        return same && closer && other instanceof Complaint complaint && complaint.theme() == ComplaintTheme.CLOSENESS
                || same && one.type() == other.type() && twice(one, other);
    }

    /** Whether two facts of a kind are about the same thing, so that a case can hold only one of them. */
    private static boolean twice(Fact one, Fact other) {
        boolean single = switch (one.type()) {
            case WITHDRAWAL, REFLECTION, CONTACT_PREFERENCE, UPSET, BOUNDARY_TALK -> true;
            default -> false;
        };
        return single || Objects.equals(FactField.mainTerm(one), FactField.mainTerm(other));
    }
}
