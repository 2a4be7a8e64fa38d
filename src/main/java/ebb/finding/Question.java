package ebb.finding;

import ebb.fact.FactType;
import ebb.fact.Setting;
import ebb.fact.Term;
import java.util.Objects;

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
        return term == null ? key(fact, field) : fact.term() + "." + term.term();
    }

    /** What is asked about a field in general: {@code withdrawal.felt-as} for the field {@code feltAs}. */
    public static String key(FactType fact, String field) {
        StringBuilder key = new StringBuilder(fact.term()).append('.');
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (Character.isUpperCase(c)) {
                key.append('-');
            }
            key.append(Character.toLowerCase(c));
        }
        return key.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Question that && fact == that.fact && field.equals(that.field)
                && Objects.equals(term, that.term) && who.equals(that.who) && setting == that.setting;
    }

    @Override
    public int hashCode() {
        return (((fact.hashCode() * 31 + field.hashCode()) * 31 + Objects.hashCode(term)) * 31 + who.hashCode()) * 31
                + setting.hashCode();
    }
}
