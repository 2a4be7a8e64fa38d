package ebb.io;

import ebb.fact.FactType;
import ebb.fact.Judgement;
import ebb.fact.NoteSpan;
import ebb.fact.OwnHypothesis;
import ebb.fact.RejectedProposal;
import ebb.fact.Term;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what was written back into an intake file: judgements, hypotheses, notes and rejected proposals. Reused from
 * one case to the next.
 */
final class WrittenBack {
    /** The keys of these parts. */
    static final Set<Key> KEYS =
            EnumSet.of(Key.JUDGEMENTS, Key.HYPOTHESES, Key.NOTES, Key.REJECTED_PROPOSALS);

    private static final Shape JUDGEMENT =
            Shape.of("a judgement", Key.ID, Key.FINDING, Key.REASON, Key.NOTED, Key.BY);
    private static final Shape HYPOTHESIS = Shape.of("a hypothesis", Key.ID, Key.FINDING, Key.TEXT, Key.NOTED);
    private static final Shape PROPOSAL =
            Shape.of("a rejected proposal", Key.NOTE, Key.START, Key.END, Key.FACT, Key.TERM, Key.WHO, Key.QUOTE);

    private final Tape tape;
    private final FaultList faults;
    private final Values values;
    private final FindingIds findingIds;
    private final Entry entry;

    WrittenBack(Tape tape, FaultList faults, Values values, Everybody cast, Entry entry) {
        this.tape = tape;
        this.faults = faults;
        this.values = values;
        this.findingIds = new FindingIds(faults, cast);
        this.entry = entry;
    }

    /** The judgements in a list. */
    List<Judgement> judgements(int list) {
        List<Judgement> judgements = new ArrayList<>();
        for (int item = list + 1; item < tape.end(list); item = tape.end(item)) {
            if (entry.open(item, JUDGEMENT)) {
                String id = entry.id();
                String finding = entry.required(Key.FINDING, FindingIds.FORMS) == 0 ? null : finding();
                int reason = entry.required(Key.REASON, "a text");
                int noted = entry.required(Key.NOTED, Dates.FORMS);
                judgements.add(new Judgement(id, finding, reason == 0 ? null : values.text(reason),
                        noted == 0 ? null : values.date(noted), entry.line(Key.BY)));
            }
        }
        return judgements;
    }

    /** The clinician's own hypotheses in a list. */
    List<OwnHypothesis> hypotheses(int list) {
        List<OwnHypothesis> hypotheses = new ArrayList<>();
        for (int item = list + 1; item < tape.end(list); item = tape.end(item)) {
            if (entry.open(item, HYPOTHESIS)) {
                String id = entry.id();
                if (entry.at(Key.FINDING) == 0 && entry.at(Key.TEXT) == 0) {
                    entry.missing(Key.FINDING, FindingIds.FORMS + "; or \"text\" with the hypothesis in words");
                }
                int noted = entry.required(Key.NOTED, Dates.FORMS);
                hypotheses.add(new OwnHypothesis(id, finding(), entry.text(Key.TEXT),
                        noted == 0 ? null : values.date(noted)));
            }
        }
        return hypotheses;
    }

    private String finding() {
        String finding = entry.line(Key.FINDING);
        return finding == null ? null : findingIds.check(entry.at(Key.FINDING), finding);
    }

    /** The ids of notes in a list. */
    List<String> notes(int list) {
        List<String> notes = new ArrayList<>();
        for (int item = list + 1; item < tape.end(list); item = tape.end(item)) {
            String note = values.line(item);
            if (note != null && notes.contains(note)) {
                faults.add(item, "The note " + Shown.quoted(note) + " stands in this list twice", "", "Remove one");
            } else if (note != null) {
                notes.add(note);
            }
        }
        return notes;
    }

    /** The proposals in a list that were not accepted. */
    List<RejectedProposal> rejectedProposals(int list) {
        List<RejectedProposal> rejected = new ArrayList<>();
        for (int item = list + 1; item < tape.end(list); item = tape.end(item)) {
            if (entry.open(item, PROPOSAL)) {
                NoteSpan span = span();
                FactType fact = entry.term(Key.FACT, Askable.FACTS);
                Term term = fact == null ? null : entry.term(Key.TERM, Askable.terms(fact));
                rejected.add(new RejectedProposal(span, fact, term, entry.line(Key.WHO), entry.text(Key.QUOTE)));
            }
        }
        return rejected;
    }

    private NoteSpan span() {
        int note = entry.required(Key.NOTE, "the id of a note");
        int start = entry.required(Key.START, "a whole number");
        int end = entry.required(Key.END, "a whole number");
        Integer from = start == 0 ? null : values.whole(start, 0, Bounds.DOCUMENT);
        Integer to = end == 0 ? null : values.whole(end, 0, Bounds.DOCUMENT);
        if (from != null && to != null && from >= to) {
            faults.add(end, "The end " + to + " does not come after the start " + from, "",
                    "Write the position after the last character as the end");
        }
        return new NoteSpan(note == 0 ? null : values.line(note), from, to);
    }
}
