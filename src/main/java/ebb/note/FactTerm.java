package ebb.note;

import ebb.fact.Fact;
import ebb.fact.Term;
import java.lang.reflect.RecordComponent;

/** The term of a fact: the theme of a complaint, the kind of a wound ... as a mark names it. */
public final class FactTerm {

    private FactTerm() {
    }

    /** The one component that holds a term of the fact's kind; null for a fact that no mark proposes. */
    public static Term of(Fact fact) {
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (component.getType() == fact.type().vocabulary()) {
                try {
                    return (Term) component.getAccessor().invoke(fact);
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        return null;
    }
}
