package ebb.finding;

import ebb.fact.FactType;
import ebb.fact.Setting;
import ebb.fact.Term;

/**
 * What was not asked and would help to know.
 *
 * @param fact    the kind of fact
 * @param field   the field of it, in kebab case
 * @param term    the term it is about, or null for the field as a whole
 * @param who     whom it is about
 * @param setting alone or together
 */
public record Question(FactType fact, String field, Term term, String who, Setting setting) implements Hypothesis {
    @Override
    public String id() {
        return "question:" + key() + "@" + who;
    }

    /** What is asked, without whom: {@code screening.partner-violence}, or {@code withdrawal.agreed}. */
    public String key() {
        return fact.term() + "." + (term == null ? field : term.term());
    }
}
