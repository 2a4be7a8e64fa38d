package ebb.knowledge;

import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The clauses for one kind of fact. Immutable.
 */
public final class FactWording {

    private final FactField chooser;
    private final Template[] clauses;
    private final List<FactField> fields;
    private final String[][] words;

    /**
     * The clauses for one kind of fact.
     *
     * @param type    which kind
     * @param chooser the field whose term decides which clause is used; null where one clause serves all
     * @param clauses the clauses by that term; the one that serves all stands under null. Their placeholders are the
     *                names of the fields, in the order of {@link FactField#of}
     * @param words   for each field that holds terms, the words for each of them; an unknown term has none, so that
     *                what was not asked contributes nothing
     */
    public FactWording(FactType type, FactField chooser, Map<Term, Template> clauses,
            Map<String, Map<Term, String>> words) {
        this.chooser = chooser;
        this.fields = List.copyOf(FactField.of(type).values());
        this.clauses = chooser == null
                ? new Template[] {clauses.get(null)} : inOrder(chooser, clauses, new Template[0]);
        List<String[]> inOrder = new ArrayList<>();
        for (FactField field : fields) {
            inOrder.add(field.terms() == null ? null : inOrder(field, words.get(field.name()), new String[0]));
        }
        this.words = inOrder.toArray(new String[0][]);
    }

    /** The entries for a field's terms, at the places of those terms in their vocabulary. */
    private static <T> T[] inOrder(FactField field, Map<Term, T> entries, T[] none) {
        List<T> inOrder = new ArrayList<>();
        for (Term term : field.terms().getEnumConstants()) {
            inOrder.add(entries.get(term));
        }
        return inOrder.toArray(none);
    }

    /** The clause to use for a fact. */
    Template clause(Fact fact) {
        return clauses[chooser == null ? 0 : ((Enum<?>) FactValue.of(fact, chooser.name())).ordinal()];
    }

    /** The field that a placeholder of these clauses stands for. */
    FactField field(Template.Slot slot) {
        return fields.get(slot.place());
    }

    /** The words for a term in the field that a placeholder stands for; null for an unknown one. */
    String words(Template.Slot slot, Object term) {
        return words[slot.place()][((Enum<?>) term).ordinal()];
    }
}
