package ebb.io;

import ebb.fact.Account;
import ebb.fact.FactType;
import ebb.fact.NoteSpan;
import ebb.fact.SourceKind;
import java.util.List;

/**
 * Reads on whose word a fact stands. Where the file does not say, it counts as told by the person it is about if that
 * person attends, and otherwise by a partner. Reused from one case to the next.
 */
final class Accounts {
    private static final Shape SOURCE =
            Shape.of("a source", Key.KIND, Key.WHO, Key.NOTE, Key.START, Key.END);
    private static final Terms<SourceKind> KINDS = Terms.of(SourceKind.class);

    private final FaultList faults;
    private final Everybody cast;
    private final References references;
    private final Entry source;

    Accounts(Tape tape, FaultList faults, Values values, Everybody cast, References references) {
        this.faults = faults;
        this.cast = cast;
        this.references = references;
        this.source = new Entry(tape, faults, values);
    }

    /** The account of a fact about one person. */
    Account of(Entry fact, FactType type, String subject) {
        int node = fact.at(Key.SOURCE);
        SourceKind kind = null;
        String teller = null;
        NoteSpan span = null;
        if (node != 0 && source.open(node, SOURCE)) {
            kind = source.term(Key.KIND, KINDS);
            teller = references.person(source, Key.WHO, false);
            span = span(source);
            contradiction(kind, teller, subject, type);
        }
        if (node == 0 && subject != null) {
            kind = cast.attends(subject) ? SourceKind.SELF_REPORT : SourceKind.PARTNER_REPORT;
        }
        if (teller == null && subject != null && kind != SourceKind.OBSERVED) {
            boolean ofAChild = type == FactType.SAFETY_SIGNAL && !cast.attends(subject);
            teller = kind != SourceKind.SELF_REPORT ? cast.teller(subject) : ofAChild ? null : subject;
        }
        return account(fact, kind, teller, span);
    }

    /** The account of a fact between people, which is nobody's alone. */
    Account between(Entry fact, FactType type, List<String> people) {
        if (people.size() == 1) {
            return of(fact, type, people.get(0));
        }
        Account told = of(fact, type, null);
        SourceKind kind = told.kind();
        if (kind == null) {
            kind = people.stream().anyMatch(cast::attends) ? SourceKind.SELF_REPORT : SourceKind.PARTNER_REPORT;
        }
        String teller = told.teller() == null && kind == SourceKind.SELF_REPORT ? cast.onlyAttending(people)
                : told.teller();
        return new Account(kind, teller, told.quote(), told.noted(), told.span(), told.inConfidence(), told.remark());
    }

    private static Account account(Entry fact, SourceKind kind, String teller, NoteSpan span) {
        return new Account(kind, teller, fact.text(Key.QUOTE), fact.date(Key.NOTED), span, fact.flag(Key.PRIVATE),
                fact.text(Key.TEXT));
    }

    /** Whose inner life it is and who tells of it must fit together, or hearsay would count as first hand. */
    private void contradiction(SourceKind kind, String teller, String subject, FactType type) {
        if (teller == null || subject == null || !type.innerLife()) {
            return;
        }
        if (kind == SourceKind.SELF_REPORT && !teller.equals(subject)) {
            faults.add(source.at(Key.WHO), "A self-report is told by the person it is about, here "
                    + Shown.quoted(subject) + ", not by " + Shown.quoted(teller), "",
                    "Write the kind \"partner-report\", or leave \"who\" out");
        } else if (kind == SourceKind.PARTNER_REPORT && teller.equals(subject)) {
            faults.add(source.at(Key.WHO), "A partner-report is told by somebody else than the person it is about",
                    "", "Write the kind \"self-report\", or who told it");
        }
    }

    /** A stretch of a note: both ends or none, and the end after the start. */
    private NoteSpan span(Entry entry) {
        String note = entry.line(Key.NOTE);
        Integer start = entry.whole(Key.START, 0, Bounds.DOCUMENT);
        Integer end = entry.whole(Key.END, 0, Bounds.DOCUMENT);
        int startNode = entry.at(Key.START);
        int endNode = entry.at(Key.END);
        if (startNode != 0 && endNode != 0 && start != null && end != null && start >= end) {
            faults.add(endNode, "The end " + end + " does not come after the start " + start, "",
                    "Write the position after the last character as the end");
        } else if ((startNode == 0) != (endNode == 0)) {
            faults.addMissing(entry.node(), startNode == 0 ? Key.START : Key.END,
                    "A stretch of a note needs both its start and its end", "", "Add it, or remove the other");
        }
        if (entry.at(Key.NOTE) == 0 && (startNode != 0 || endNode != 0)) {
            faults.addMissing(entry.node(), Key.NOTE, "A stretch of a note needs the note's id", "", "Add it");
        }
        return note == null ? null : new NoteSpan(note, start, end);
    }
}
