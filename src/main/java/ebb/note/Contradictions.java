package ebb.note;

import ebb.fact.Asked;
import ebb.fact.AskedAnswer;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.OutsideLife;
import ebb.fact.Rating;
import ebb.fact.Screening;
import ebb.fact.ScreeningResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where what a note says cannot stand beside what an intake holds; nothing is decided, both are shown. */
public final class Contradictions {

    private Contradictions() {
    }

    /**
     * One sentence for each contradiction, in the order of the note.
     *
     * @param ids the people of the intake: a danger to one of them does not contradict what another was asked
     */
    public static List<String> between(List<Mark> marks, List<Fact> facts, Set<String> ids) {
        List<String> found = new ArrayList<>();
        for (Mark mark : marks) {
            for (Fact fact : facts) {
                String sentence = between(mark, fact, ids);
                if (sentence != null && !found.contains(sentence)) {
                    found.add(sentence);
                }
            }
        }
        return found;
    }

    private static String between(Mark mark, Fact fact, Set<String> ids) {
        if (fact instanceof Screening screening) {
            boolean silenced = mark.fact() == FactType.SAFETY_SIGNAL && mark.offered()
                    && screening.kind() == mark.term() && screening.result() == ScreeningResult.NEGATIVE
                    && (screening.of().equals(mark.who()) || !ids.contains(mark.who()));
            return silenced ? told(mark) + "; the intake says that " + screening.of() + " was screened negative ("
                    + fact.id() + ")." : null;
        }
        if (fact instanceof Asked asked) {
            boolean denied = mark.offered() && asked.fact() == mark.fact() && asked.about() == mark.term()
                    && asked.of().equals(mark.who()) && asked.answer() == AskedAnswer.DENIED;
            return denied ? told(mark) + "; the intake says it was asked and denied (" + fact.id() + ")." : null;
        }
        boolean same = fact.type() == mark.fact() && mark.who().equals(fact.subject()) && mark.term() == FactTerm.of(fact);
        if (same && mark.status() == MarkStatus.NEGATED) {
            return told(mark) + "; the intake holds it (" + fact.id() + ").";
        }
        String held = fact instanceof Rating rating ? String.valueOf(rating.score())
                : fact instanceof OutsideLife outside ? outside.level().term() : null;
        boolean differs = same && mark.offered() && held != null && mark.detail() != null
                && !mark.detail().value().equals(held);
        return differs ? told(mark) + "; the intake has it as " + held + " (" + fact.id() + ")." : null;
    }

    private static String told(Mark mark) {
        return "The note " + (mark.status() == MarkStatus.NEGATED ? "denies " : "tells of ") + mark.fact().term() + " "
                + mark.term().term() + (mark.detail() == null ? "" : " " + mark.detail().value()) + " for "
                + mark.who() + " (\"" + mark.quote() + "\")";
    }
}
