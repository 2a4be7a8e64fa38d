package ebb.training.generate;

import ebb.explain.Edit;
import ebb.explain.FactForm;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.finding.Hypothesis;
import ebb.finding.Scale;
import ebb.session.CaseSession;
import java.util.ArrayList;
import java.util.List;

/** Looks for the one change to a case that unmakes a conclusion: better a fact that is otherwise than one that is gone. */
final class TwinSearch {

    private static final int MOST = 10;

    /** How far a score has to lie from another for the difference to be one that a reader notices. */
    private static final int FAR = 4;

    private TwinSearch() {
    }

    /**
     * The change; null where none of those tried does it. The open case is left as it was.
     *
     * @param bare the case with no more in it than was made up for the conclusion
     */
    static Edit unmaking(Hypothesis goal, Draft bare, CaseSession session, FactMaker maker) {
        List<Edit> changes = new ArrayList<>();
        List<Edit> drops = new ArrayList<>();
        for (Fact fact : bare.facts()) {
            changes.addAll(changes(fact, bare.base()));
            drops.add(new Edit.Dropped(fact));
        }
        List<Edit> all = new ArrayList<>(maker.shuffled(changes));
        all = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
        all.addAll(maker.shuffled(drops));
        for (Edit edit : all) {
            edit.apply(session);
            session.settle();
            boolean unmade = session.certainty(goal) < Scale.POSSIBLE;
            edit.inverse().apply(session);
            if (unmade) {
                session.settle();
                return edit;
            }
        }
        session.settle();
        return null;
    }

    /** The same fact with one of its lesser fields otherwise: not whose it is, and not what it is. */
    private static List<Edit> changes(Fact fact, Intake base) {
        FactForm form = FactForm.of(fact.type());
        List<Edit> changes = new ArrayList<>();
        for (String field : form.fields()) {
            Class<?> type = form.type(field);
            boolean lesser = type.isEnum() && type != fact.type().vocabulary() || field.equals("score");
            Object now = form.value(fact, field);
            boolean told = lesser && !(now instanceof Enum<?> term && term.name().equals("UNKNOWN"));
            for (Object value : told ? form.domain(fact, field, base) : List.of()) {
                Fact otherwise = form.with(fact, field, value);
                boolean apart = !(now instanceof Integer score) || Math.abs(score - (Integer) value) >= FAR;
                if (!value.equals(now) && apart && Plausible.alone(otherwise)) {
                    changes.add(new Edit.Changed(fact, otherwise));
                }
            }
        }
        return changes;
    }
}
