package ebb.cli;

import ebb.io.Brat;
import ebb.io.MarkJson;
import ebb.note.Mark;
import ebb.note.Note;
import ebb.report.NoteHtml;
import ebb.report.NoteText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms in which marks are written. */
enum NoteFormat {
    /** For the terminal. */
    TEXT(false, ".txt"),
    /** A page for people. */
    HTML(true, ".html"),
    /** One line a note. */
    JSONL(false, ".jsonl"),
    /** W3C Web Annotations, one page a line. */
    W3C(false, ".jsonld"),
    /** brat standoff: a folder. */
    BRAT(true, ".ann"),
    /** UIMA CAS JSON, one CAS a line. */
    CAS(false, ".json");

    private final boolean ownFile;
    private final String ending;

    NoteFormat(boolean ownFile, String ending) {
        this.ownFile = ownFile;
        this.ending = ending;
    }

    /** The format of that name, or null. */
    static NoteFormat named(String name) {
        return Arrays.stream(values()).filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst().orElse(null);
    }

    static String names() {
        return Arrays.stream(values()).map(format -> format.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** Whether every note needs a file of its own. */
    boolean ownFile() {
        return ownFile;
    }

    /** How the names of its files end. */
    String ending() {
        return ending;
    }

    /** A note in this form, ending in a line end. */
    String write(Note note, List<Mark> marks, boolean colour) {
        return switch (this) {
            case TEXT -> NoteText.of(note, marks, colour);
            case HTML -> NoteHtml.of(note, marks);
            case JSONL -> MarkJson.line(note, marks) + "\n";
            case W3C -> MarkJson.w3c(note, marks) + "\n";
            case BRAT -> Brat.annotations(marks);
            case CAS -> MarkJson.cas(note, marks) + "\n";
        };
    }
}
