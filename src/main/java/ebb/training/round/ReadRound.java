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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Marking in the note where it tells a fact, which fact, and whose. */
public final class ReadRound implements Round {

    private static final double KIND = 0.4;
    private static final double REST = 0.3;
    private static final double WHOLE = 0.99;

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
        if (typed.isEmpty()) {
            done = true;
            return "";
        } else if (typed.startsWith("?")) {
            return FactNames.terms(typed.substring(1).strip());
        } else if (typed.equals("-")) {
            return marks.isEmpty() ? "There is nothing to take back." : "Taken back: " + marks.remove(marks.size() - 1).words();
        }
        marks.add(read(typed));
        return "Marked.";
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
        int marked = marks.size();
        for (List<Fact> span : spans()) {
            Fact first = span.get(0);
            String quote = exercise.quotes().get(first.id());
            expected++;
            Marked best = nearest(span, quote, free);
            double credit = best == null ? 0 : credit(best, span, quote);
            free.remove(best);
            // One span may tell several facts, and whoever marked it for each of them did no wrong.
            List<Marked> again = free.stream().filter(mark -> credit(mark, span, quote) > 0).toList();
            free.removeAll(again);
            marked -= again.size();
            hits += credit;
            items.add(new Outcome.Item("span:" + first.id(), "fact:" + first.type().term(), true, best != null, credit));
            if (credit == 0) {
                slips.add(new Outcome.Slip(ErrorKind.MISSED_FACT, "span:" + first.id(), null));
            }
            List<String> details = new ArrayList<>(span.stream().map(fact -> phrases.attributed(fact, intake) + ".").toList());
            if (best != null && credit < WHOLE) {
                details.add("You marked it as " + best.fact().term() + " " + best.term().term() + " of " + best.who() + ".");
            }
            entries.add(new Entry(credit >= WHOLE ? Standing.RIGHT : credit > 0 ? Standing.PARTLY : Standing.WRONG,
                    "“" + quote + "”", details));
        }
        for (Marked extra : free) {
            items.add(new Outcome.Item("span@" + extra.start(), "fact:" + extra.fact().term(), false, true, 0));
            entries.add(new Entry(Standing.NOTE, "“" + extra.words() + "”",
                    List.of("The expert marks nothing here, or marks it once already.")));
        }
        double f1 = expected + marked == 0 ? 0 : 2 * hits / (expected + marked);
        return new Debrief(entries, new Outcome(Mode.READ, List.of(new Outcome.Measure("spans", f1)), items, slips, List.of()));
    }

    /** The facts that the note tells, those of one kind that the same words tell together. */
    private Collection<List<Fact>> spans() {
        Map<String, List<Fact>> spans = new LinkedHashMap<>();
        for (Fact fact : exercise.intake().facts()) {
            String quote = exercise.quotes().get(fact.id());
            if (quote != null && !(fact instanceof Relationship)) {
                spans.computeIfAbsent(fact.type() + quote, first -> new ArrayList<>()).add(fact);
            }
        }
        return spans.values();
    }

    private Marked nearest(List<Fact> span, String quote, List<Marked> free) {
        Marked best = null;
        for (Marked mark : free) {
            if (credit(mark, span, quote) > (best == null ? 0 : credit(best, span, quote))) {
                best = mark;
            }
        }
        return best;
    }

    private double credit(Marked mark, List<Fact> span, String quote) {
        return span.stream().mapToDouble(fact -> credit(mark, fact, quote)).max().orElse(0);
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
