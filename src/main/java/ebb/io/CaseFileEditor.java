package ebb.io;

import ebb.fact.CaseFile;
import ebb.fact.Fact;
import ebb.fact.Judgement;
import ebb.fact.OwnHypothesis;
import ebb.fact.RejectedProposal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Changes entries of an intake file, JSON or YAML, and leaves everything else in it as it was: order, layout and
 * comments. A change after which the file would have faults, or would say anything else than before but for the change,
 * is refused, and nothing is written before {@link #save}, nor over what somebody else wrote meanwhile. Not safe to share
 * between threads.
 */
public final class CaseFileEditor {
    private final Path file;
    private final IntakeReader reader;
    private final InputFormat format;
    private CaseText text;
    private CaseFile caseFile;
    private byte[] there;

    private CaseFileEditor(Path file, IntakeReader reader, InputFormat format, byte[] there, CaseText text,
            CaseFile caseFile) {
        this.file = file;
        this.reader = reader;
        this.format = format;
        this.there = there;
        this.text = text;
        this.caseFile = caseFile;
    }

    /**
     * Opens a file.
     *
     * @throws FaultyIntakeException if the file has faults, or holds many cases
     * @throws IOException           if it cannot be read
     */
    public static CaseFileEditor open(Path file, IntakeReader reader) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        InputFormat named = InputFormat.of(file.toString());
        InputFormat format = named == null ? InputFormat.of(bytes, bytes.length) : named;
        if (format == InputFormat.NDJSON) {
            throw refusal(file, Place.START, "A file of many cases is not edited");
        }
        CaseFile caseFile = reader.read(file.toString(), bytes, format).orThrow();
        try {
            CaseText text = new CaseText(new String(bytes, StandardCharsets.UTF_8), format);
            return new CaseFileEditor(file, reader, format, bytes, text, caseFile);
        } catch (Malformed e) {
            throw new IllegalStateException("The file was read a moment ago", e);
        }
    }

    /** The case as edited so far. */
    public CaseFile caseFile() {
        return caseFile;
    }

    /** The text as edited so far. */
    public String text() {
        return text.text();
    }

    /** Adds a fact at the end of its list. */
    public void add(Fact fact) {
        Section section = Section.of(fact.type());
        add(section == null ? Key.RELATIONSHIPS : section.key(), Entries.of(fact));
    }

    /** Adds a judgement. */
    public void add(Judgement judgement) {
        add(Key.JUDGEMENTS, Entries.of(judgement));
    }

    /** Adds a hypothesis of the clinician's own. */
    public void add(OwnHypothesis hypothesis) {
        add(Key.HYPOTHESES, Entries.of(hypothesis));
    }

    /** Adds a proposal that was not accepted. */
    public void add(RejectedProposal proposal) {
        add(Key.REJECTED_PROPOSALS, Entries.of(proposal));
    }

    /** Adds the id of a note that was read, unless it is there already. */
    public void addNote(String note) {
        if (!caseFile.notes().contains(note)) {
            add(Key.NOTES, note);
        }
    }

    /** Puts a fact in the place of the one with its id. */
    public void replace(Fact fact) {
        replace(fact.id(), Entries.of(fact));
    }

    /**
     * Removes the entry with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public void remove(String id) {
        int entry = entry(id);
        int list = text.listOf(entry);
        String without = text.meaning(entry);
        String withoutList = text.meaning(list);
        change(text.removing(entry), list, changed ->
                changed.meaning(-1).equals(without) || changed.meaning(-1).equals(withoutList));
    }

    /** Goes back to an earlier {@link #text}. */
    public void restore(String earlier) {
        change(earlier, 0, changed -> true);
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws ChangedMeanwhileException if somebody else has changed it; what was to be written is in a file beside it
     * @throws IOException               if it cannot be written
     */
    public void save() throws IOException {
        byte[] edited = text.text().getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), there)) {
            Path beside = beside();
            WholeFile.write(beside, out -> out.write(edited));
            throw new ChangedMeanwhileException(file, beside);
        }
        WholeFile.write(file, out -> out.write(edited));
        there = edited;
    }

    /** A file that is not there yet, named like this one. */
    private Path beside() {
        String name = file.getFileName().toString();
        int end = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        int number = 1;
        Path beside;
        do {
            beside = file.resolveSibling(name.substring(0, end) + ".unsaved-" + number++ + name.substring(end));
        } while (Files.exists(beside));
        return beside;
    }

    private void add(Key key, Object entry) {
        int list = text.list(key);
        change(text.adding(key, EntryWriter.line(entry)), Math.max(list, 0), changed -> {
            int grown = changed.list(key);
            return grown >= 0
                    && changed.meaning(list < 0 ? grown : changed.last(grown)).equals(text.meaning(-1));
        });
    }

    private void replace(String id, Object with) {
        int entry = entry(id);
        change(text.replacing(entry, EntryWriter.line(with)), entry, changed -> changed.entry(id) >= 0
                && changed.meaning(changed.entry(id)).equals(text.meaning(entry)));
    }

    private int entry(String id) {
        int entry = text.entry(id);
        if (entry < 0) {
            throw new IllegalArgumentException("No entry of " + file + " has the id " + id);
        }
        return entry;
    }

    private void change(String content, int at, Predicate<CaseText> asMeant) {
        CaseText changed;
        try {
            changed = new CaseText(content, format);
        } catch (Malformed e) {
            changed = null;
        }
        if (changed == null || !asMeant.test(changed)) {
            throw refusal(file, text.place(at), "This is laid out in a way that cannot be edited");
        }
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        caseFile = reader.read(file.toString(), bytes, format).orThrow();
        text = changed;
    }

    private static FaultyIntakeException refusal(Path file, Place place, String found) {
        return new FaultyIntakeException(List.of(new Fault(file.toString(), place.line(), place.column(), "", found, "",
                "Write one case in one file, each list's entries on lines of their own")));
    }
}
