package ebb.report;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Term;
import ebb.finding.Pattern;

/** What the reports need said in plain words. */
public interface Words {

    /** The display name of a term, without a capital. */
    String label(Term term);

    /** The name of a person; words for somebody unknown where the id is null. */
    String name(String id, Intake intake);

    /** One plain clause for a fact, with names, without a full stop. */
    String fact(Fact fact, Intake intake);

    /** The same, with on whose word it stands and whether it was told in confidence. */
    String attributed(Fact fact, Intake intake);

    /** One sentence on how a pattern goes, with the people in their roles. */
    String gloss(Pattern pattern, Intake intake);
}
