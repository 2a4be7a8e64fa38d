package ebb.io;

import ebb.fact.CaseFile;
import ebb.fact.Fact;
import ebb.fact.Judgement;
import ebb.fact.OwnHypothesis;
import ebb.fact.PartialDate;
import ebb.fact.Person;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a clinician writes back into a case file: what is set aside, and what was supposed before seeing any conclusion.
 * Everything else in the file stays as it is, and nothing is written before {@link #save}. Not safe to share between
 * threads.
 */
public final class OwnEntries {

    private final CaseFileEditor editor;
    private final PartialDate today;

    private OwnEntries(CaseFileEditor editor, LocalDate today) {
        this.editor = editor;
        this.today = PartialDate.parse(today.toString());
    }

    /**
     * Opens a file.
     *
     * @param today the day that new entries are noted under
     * @throws FaultyIntakeException if the file has faults, or holds many cases
     * @throws IOException           if it cannot be read
     */
    public static OwnEntries open(Path file, IntakeReader reader, LocalDate today) throws IOException {
        return new OwnEntries(CaseFileEditor.open(file, reader), today);
    }

    /** The case with the entries so far. */
    public CaseFile caseFile() {
        return editor.caseFile();
    }

    /**
     * Sets a conclusion aside. Earlier judgements on it are kept.
     *
     * @param finding its id
     * @param reason  why, in the clinician's words
     * @param by      who says so, or null
     */
    public void setAside(String finding, String reason, String by) {
        editor.add(new Judgement(freeId("j"), finding, reason, today, by));
    }

    /**
     * Takes all judgements on a conclusion back.
     *
     * @return how many there were
     */
    public int withdraw(String finding) {
        List<Judgement> taken = caseFile().judgements().stream()
                .filter(judgement -> judgement.finding().equals(finding)).toList();
        taken.forEach(judgement -> editor.remove(judgement.id()));
        return taken.size();
    }

    /**
     * Commits to a hypothesis.
     *
     * @param finding its id, or null where no finding is meant
     * @param text    the same in the clinician's words, or null; not both
     */
    public void commit(String finding, String text) {
        editor.add(new OwnHypothesis(freeId("h"), finding, text, today));
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws IOException if it cannot be written
     */
    public void save() throws IOException {
        editor.save();
    }

    private String freeId(String letter) {
        Set<String> taken = new HashSet<>();
        caseFile().intake().people().stream().map(Person::id).forEach(taken::add);
        caseFile().intake().facts().stream().map(Fact::id).forEach(taken::add);
        caseFile().judgements().stream().map(Judgement::id).forEach(taken::add);
        caseFile().hypotheses().stream().map(OwnHypothesis::id).forEach(taken::add);
        int number = 1;
        while (taken.contains(letter + number)) {
            number++;
        }
        return letter + number;
    }
}
