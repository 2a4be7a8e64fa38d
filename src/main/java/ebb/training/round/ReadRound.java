package ebb.training.round;

import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.fact.Relationship;
import ebb.fact.Term;
import ebb.knowledge.FactField;
import ebb.knowledge.Phrases;
import ebb.training.ErrorKind;
import ebb.training.Exercise;
import ebb.training.Mode;
import ebb.training.Outcome;
import ebb.training.Passages;
import ebb.training.round.Debrief.Entry;
import ebb.training.round.Debrief.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Marking in the note where it tells a fact, which fact, and whose. */
public final class ReadRound implements Round {

    private static final double KIND = 0.4;
    private static final double REST = 0.3;

    private final Exercise exercise;
    private final Phrases phrases;
    private final PickLine reading;
    private final List<Marked> marks = new ArrayList<>();
    private boolean done;

    private record Marked(int start, int end, FactType fact, Term term, String who, String words) {
    }

    /** Begins an exercise that has a note. */
    public ReadRound(Exercise exercise, Phrases phrases) {
        this.exercise = exercise;
        this.phrases = phrases;
        this.reading = new PickLine(exercise);
    }

    @Override
    public List<String> ask() {
        return List.of("Mark what tells a fact: FACT TERM WHO : WORDS, the words as they stand in the note. For example: fear "
                + "abandonment " + exercise.intake().people().get(0).id() + " : words of the note. ? lists the kinds of fact, "
                + "? FACT its terms; - takes the last one back; an empty line ends.");
    }

    @Override
    public String answer(String line) {
        String typed = line.strip();
        try {
            if (typed.isEmpty()) {
                done = true;
                return "";
            } else if (typed.startsWith("?")) {
                return terms(typed.substring(1).strip());
            } else if (typed.equals("-")) {
                return marks.isEmpty() ? "There is nothing to take back." : "Taken back: " + marks.remove(marks.size() - 1).words();
            }
            marks.add(read(typed));
            return "Marked.";
        } catch (IllegalArgumentException notUnderstood) {
            return notUnderstood.getMessage();
        }
    }

    private Marked read(String typed) {
        int colon = typed.indexOf(':');
        String[] head = (colon < 0 ? typed : typed.substring(0, colon)).strip().split("\\s+");
        if (colon < 0 || head.length != 3) {
            throw new IllegalArgumentException("Write FACT TERM WHO : WORDS.");
        }
        FactType fact = FactNames.type(head[0]);
        Term term = FactNames.term(fact, head[1]);
        String words = typed.substring(colon + 1).strip();
        int[] span = Passages.span(exercise.note(), words, 0);
        if (span == null) {
            throw new IllegalArgumentException("These words do not stand in the note: " + words);
        }
        return new Marked(span[0], span[1], fact, term, reading.person(head[2]), words);
    }

    private String terms(String fact) {
        return fact.isEmpty() ? String.join(", ", FactNames.types()) : String.join(", ",
                Arrays.stream(FactNames.type(fact).vocabulary().getEnumConstants()).map(Term::term).toList());
    }

    @Override
    public boolean done() {
        return done;
    }

    /** Each of the expert's spans with what came nearest to it, and what was marked beside them. */
    public Debrief debrief() {
        Intake intake = exercise.intake();
        List<Entry> entries = new ArrayList<>();
        List<Outcome.Item> items = new ArrayList<>();
        List<Outcome.Slip> slips = new ArrayList<>();
        List<Marked> free = new ArrayList<>(marks);
        double hits = 0;
        int expected = 0;
        for (Fact fact : intake.facts()) {
            String quote = exercise.quotes().get(fact.id());
            if (quote == null || fact instanceof Relationship) {
                continue;
            }
            expected++;
            Marked best = nearest(fact, quote, free);
            double credit = best == null ? 0 : credit(best, fact, quote);
            free.remove(best);
            hits += credit;
            items.add(new Outcome.Item("span:" + fact.id(), "fact:" + fact.type().term(), true, best != null, credit));
            if (credit == 0) {
                slips.add(new Outcome.Slip(ErrorKind.MISSED_FACT, "span:" + fact.id(), null));
            }
            entries.add(new Entry(credit > 0.99 ? Standing.RIGHT : credit > 0 ? Standing.PARTLY : Standing.WRONG, "“" + quote + "”",
                    List.of(phrases.attributed(fact, intake) + (best == null || credit > 0.99 ? "."
                            : "; you marked it as " + best.fact().term() + " " + best.term().term() + " of " + best.who() + "."))));
        }
        for (Marked extra : free) {
            items.add(new Outcome.Item("span@" + extra.start(), "fact:" + extra.fact().term(), false, true, 0));
            entries.add(new Entry(Standing.NOTE, "“" + extra.words() + "”",
                    List.of("The expert marks nothing here, or marks it once already.")));
        }
        double f1 = expected + marks.size() == 0 ? 0 : 2 * hits / (expected + marks.size());
        return new Debrief(entries, new Outcome(Mode.READ, List.of(new Outcome.Measure("spans", f1)), items, slips, List.of()));
    }

    private Marked nearest(Fact fact, String quote, List<Marked> free) {
        Marked best = null;
        for (Marked mark : free) {
            if (credit(mark, fact, quote) > (best == null ? 0 : credit(best, fact, quote))) {
                best = mark;
            }
        }
        return best;
    }

    /** Nothing where the two do not overlap by half of the shorter; else a share for the kind, the term and the person. */
    private double credit(Marked mark, Fact fact, String quote) {
        int[] span = Passages.span(exercise.note(), quote, 0);
        int shared = Math.min(mark.end(), span[1]) - Math.max(mark.start(), span[0]);
        if (2 * shared < Math.min(mark.end() - mark.start(), span[1] - span[0]) || mark.fact() != fact.type()) {
            return 0;
        }
        boolean who = fact.subject() == null || fact.subject().equals(mark.who());
        return KIND + (mark.term() == FactField.mainTerm(fact) ? REST : 0) + (who ? REST : 0);
    }
}
