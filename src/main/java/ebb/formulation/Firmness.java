package ebb.formulation;

import ebb.fact.Term;
import java.util.List;

/**
 * How firm a formulation is: which conclusions would fall with one fact, one rule or one person's account, and on whose
 * word it rests as a whole. Found by leaving each out in turn and concluding again.
 *
 * @param hinges   what hangs on what, in the order of the conclusions; cautions and questions are never weighed so
 * @param accounts how many of the facts behind the conclusions each person told, most first
 */
public record Firmness(List<Hinge> hinges, List<Share> accounts) {

    /** What a conclusion may hang on. */
    public enum Peg implements Term {
        /** One fact. */
        FACT,
        /** One rule. */
        RULE,
        /** All that one person told. */
        ACCOUNT
    }

    /**
     * One conclusion that would no longer be drawn without one thing.
     *
     * @param finding the id of the conclusion, for example {@code need:love@rowan}
     * @param peg     what kind of thing
     * @param on      which: the id of a fact, the name of a rule, or the id of a person
     */
    public record Hinge(String finding, Peg peg, String on) {
    }

    /**
     * How much one person's word carries.
     *
     * @param teller the id of the person; null for what was observed or whose teller is not known
     * @param facts  how many of the facts behind the conclusions this person told
     */
    public record Share(String teller, int facts) {
    }

    /** Copies the lists. */
    public Firmness {
        hinges = List.copyOf(hinges);
        accounts = List.copyOf(accounts);
    }

    /** How many facts the conclusions rest on altogether. */
    public int facts() {
        return accounts.stream().mapToInt(Share::facts).sum();
    }

    /** What a conclusion hangs on, of one kind; empty where it would survive the loss of any. */
    public List<String> pegs(String finding, Peg peg) {
        return hinges.stream().filter(hinge -> hinge.finding().equals(finding) && hinge.peg() == peg)
                .map(Hinge::on).toList();
    }
}
