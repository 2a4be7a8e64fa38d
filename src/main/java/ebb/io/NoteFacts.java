package ebb.io;

import ebb.fact.CaseFile;
import ebb.fact.Fact;
import ebb.fact.NoteSpan;
import ebb.fact.Person;
import ebb.fact.RejectedProposal;
import ebb.note.Acceptance;
import ebb.note.Contradictions;
import ebb.note.Excerpt;
import ebb.note.FactTerm;
import ebb.note.Mark;
import ebb.note.Note;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes facts that were accepted from a note into the intake file, with their place in the note, and keeps what was
 * rejected. The rest of the file, comments and layout included, stays as it was; on a fault all of it does. Not safe
 * to share between threads.
 */
public final class NoteFacts {

    private final Path file;
    private final CaseFileEditor editor;

    private NoteFacts(Path file, CaseFileEditor editor) {
        this.file = file;
        this.editor = editor;
    }

    /**
     * Opens an intake file.
     *
     * @throws IOException           if it cannot be read
     * @throws FaultyIntakeException if it is at fault
     */
    public static NoteFacts open(Path file, IntakeReader reader) throws IOException {
        return new NoteFacts(file, CaseFileEditor.open(file, reader));
    }

    /** The case as it is so far. */
    public CaseFile caseFile() {
        return editor.caseFile();
    }

    /** The people of the case. */
    public List<Person> people() {
        return caseFile().intake().people();
    }

    /** What a decision says of a proposal. */
    public enum Decision {
        /** It becomes a fact. */
        ACCEPT,
        /** It is kept as rejected and not proposed again. */
        REJECT,
        /** It is left for another time. */
        LATER
    }

    /** The facts of a note that were neither accepted nor rejected before. */
    public List<Mark> fresh(Note note, List<Mark> marks) {
        return marks.stream().filter(Mark::offered).filter(mark -> !decided(note, mark)).toList();
    }

    /** Whether a mark was accepted or rejected before. */
    public boolean decided(Note note, Mark mark) {
        boolean rejected = caseFile().rejectedProposals().stream().anyMatch(proposal -> proposal.fact() == mark.fact()
                && proposal.term() == mark.term() && from(proposal.span(), proposal.quote(), note, mark));
        return rejected || !facts(note, mark).isEmpty();
    }

    /** The facts of the case that were read from the words of a mark, also where they have moved in the note since. */
    public List<Fact> facts(Note note, Mark mark) {
        return caseFile().intake().facts().stream().filter(fact -> fact.type() == mark.fact()
                && FactTerm.of(fact) == mark.term() && fact.told() != null && from(fact.told().span(), fact.told().quote(), note, mark)).toList();
    }

    private static boolean from(NoteSpan span, String words, Note note, Mark mark) {
        if (span == null || span.start() == null || Excerpt.stands(note, span, words)) {
            return at(span, note, mark);
        }
        return note.id().equals(span.note()) && Excerpt.moved(note, mark.quote(), words);
    }

    private static boolean at(NoteSpan span, Note note, Mark mark) {
        return span != null && note.id().equals(span.note()) && span.start() != null && span.start() < mark.end()
                && span.end() != null && span.end() > mark.start();
    }

    /** Why a mark cannot become a fact as it is, in a sentence; null where it can. */
    public String obstacle(Mark mark) {
        return new Acceptance(people()).obstacle(mark);
    }

    /**
     * Records a decision in memory.
     *
     * @param intensity of a complaint, 1 to 5; 0 for not told
     * @throws FaultyNoteException if an accepted mark lacks what its fact needs; the message says what
     */
    public void decide(Note note, Mark mark, Decision decision, int intensity) throws FaultyNoteException {
        if (decision == Decision.REJECT) {
            reject(note, mark);
        } else if (decision == Decision.ACCEPT) {
            String obstacle = obstacle(mark);
            if (obstacle != null) {
                throw new FaultyNoteException(file.toString(), obstacle);
            }
            editor.add(new Acceptance(people()).fact(note, mark, freshId(mark), intensity));
        }
    }

    /** Keeps a proposal that was decided on in another form, so that it does not come back as it was. */
    public void settle(Note note, Mark found) {
        if (!decided(note, found)) {
            reject(note, found);
        }
    }

    private void reject(Note note, Mark mark) {
        editor.add(new RejectedProposal(new NoteSpan(note.id(), mark.start(), mark.end()), mark.fact(), mark.term(),
                mark.who(), mark.words()));
    }

    private String freshId(Mark mark) {
        Set<String> ids = caseFile().intake().facts().stream().map(Fact::id).collect(Collectors.toSet());
        int number = 1;
        while (ids.contains(mark.fact().term() + "-" + number)) {
            number++;
        }
        return mark.fact().term() + "-" + number;
    }

    /**
     * Writes the file, with the note's id among the notes read.
     *
     * @throws IOException if it cannot be written, in which case nothing has changed
     */
    public void save(Note note) throws IOException {
        editor.addNote(note.id());
        editor.save();
    }

    /** The file's text with the decisions so far. */
    public String text() {
        return editor.text();
    }

    /**
     * Writes the file as it was before a decision, and forgets that and all later ones.
     *
     * @param before the {@link #text} at that time
     * @throws IOException if it cannot be written
     */
    public void takeBack(String before) throws IOException {
        editor.restore(before);
        editor.save();
    }

    /** Where what the note says contradicts what the intake holds, one sentence each. */
    public List<String> contradictions(List<Mark> marks) {
        return Contradictions.between(marks, caseFile().intake().facts(),
                people().stream().map(Person::id).collect(Collectors.toSet()));
    }
}
