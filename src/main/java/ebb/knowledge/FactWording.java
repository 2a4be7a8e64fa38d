package ebb.knowledge;

import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Term;
import java.util.Map;

/**
 * The clause for one kind of fact.
 *
 * @param type    which kind
 * @param chooser the field whose term decides which clause is used; null where one clause serves all
 * @param clauses the clauses by that term; the one that serves all stands under null
 * @param words   for each field that holds terms, the words for each of them; an unknown term has none, so that what
 *                was not asked contributes nothing
 */
public record FactWording(
        FactType type,
        FactField chooser,
        Map<Term, Template> clauses,
        Map<String, Map<Term, String>> words) {

    /** The clause to use for a fact. */
    Template clause(Fact fact) {
        return clauses.get(chooser == null ? null : (Term) chooser.value().apply(fact));
    }

    /** The words for a term in a field; null for an unknown one. */
    String words(FactField field, Object term) {
        return words.get(field.name()).get(term);
    }
}
