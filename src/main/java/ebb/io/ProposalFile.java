package ebb.io;

import ebb.fact.FactType;
import ebb.fact.Term;
import ebb.note.Mark;
import ebb.note.MarkStatus;
import ebb.note.Note;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Proposals as a YAML file: written for a clinician to decide in an editor, and read back. */
public final class ProposalFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(
                    com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private ProposalFile() {
    }

    /** A mark and what was decided of it; intensity is 0 where none was given. */
    public record Decided(Mark mark, NoteFacts.Decision decision, int intensity) {
    }

    private record File(String note, List<Line> proposals) {
    }

    private record Line(String decide, String fact, String term, String field, String value, String who,
                        String toward, String teller, String status, Integer intensity, Integer start, Integer end, String quote,
                        String rule) {
    }

    /** The file for a note; every proposal is left for later until somebody decides. */
    public static String write(Note note, List<Mark> marks) {
        List<Line> lines = marks.stream().map(mark -> new Line("later", mark.fact().term(), mark.term().term(),
                mark.detail() == null ? null : mark.detail().field(),
                mark.detail() == null ? null : mark.detail().value(), mark.who(), mark.toward(), mark.teller(),
                mark.status().term(), null, mark.start(), mark.end(), mark.quote(), mark.rule())).toList();
        return "# Write accept, reject or later after each decide. You may change term, who, toward, status\n"
                + "# (present or past) and add intensity (1 to 5) to a complaint. To add what was missed, copy an\n"
                + "# entry and change it; quote has to stand in the note, start and end are found from it.\n"
                + YAML.writeValueAsString(new File(note.id(), lines));
    }

    /**
     * Reads the decisions on a note.
     *
     * @throws IOException if the file cannot be read, belongs to another note, or is at fault
     */
    public static List<Decided> read(Path path, Note note) throws IOException {
        return read(path, Files.readAllBytes(path), note);
    }

    /**
     * Whether a file of proposals holds what a new one for the same note would not: decisions that are not in the intake,
     * or entries that somebody changed or added.
     *
     * @param fresh the proposals of the new one
     * @throws IOException as reading it does
     */
    public static boolean workedOn(Path path, NoteFacts facts, Note note, List<Mark> fresh) throws IOException {
        List<Decided> open = read(path, write(note, fresh).getBytes(StandardCharsets.UTF_8), note);
        return read(path, note).stream().anyMatch(one -> !facts.decided(note, one.mark()) && !open.contains(one));
    }

    private static List<Decided> read(Path path, byte[] written, Note note) throws IOException {
        File file;
        try {
            file = YAML.readValue(written, File.class);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new FaultyNoteException(path + ":" + line, e.getOriginalMessage()
                    + ". Compare the file with one written by --proposals");
        }
        if (!note.id().equals(file.note())) {
            throw new FaultyNoteException(path.toString(), "The proposals belong to the note \"" + file.note()
                    + "\", not to \"" + note.id() + "\". Name the note they were made from");
        }
        List<Decided> decided = new ArrayList<>();
        List<FaultyNoteException> faults = new ArrayList<>();
        int number = 0;
        for (Line line : file.proposals() == null ? List.<Line>of() : file.proposals()) {
            try {
                decided.add(decided(path + ": proposal " + ++number, line, note));
            } catch (FaultyNoteException fault) {
                faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            throw FaultyNoteException.all(faults);
        }
        return decided;
    }

    private static Decided decided(String place, Line line, Note note) throws IOException {
        FactType fact = named(place, "fact", line.fact(), FactType.values());
        if (fact.vocabulary() == null) {
            throw new FaultyNoteException(place, "A note cannot propose \"" + line.fact() + "\"");
        }
        Term term = named(place, "term", line.term(), (Term[]) fact.vocabulary().getEnumConstants());
        MarkStatus status = named(place, "status", line.status(), MarkStatus.values());
        List<String> decisions = List.of("accept", "reject", "later");
        if (line.decide() == null || !decisions.contains(line.decide())) {
            throw fault(place, "decide", line.decide(), decisions);
        }
        if (line.who() == null || line.quote() == null) {
            throw new FaultyNoteException(place, "The fields who and quote are needed. Write them");
        }
        int intensity = line.intensity() == null ? 0 : line.intensity();
        if (intensity < 0 || intensity > 5) {
            throw fault(place, "intensity", String.valueOf(intensity), List.of("1", "2", "3", "4", "5"));
        }
        int units = place(place, line, note);
        int start = note.text().codePointCount(0, units);
        Mark.Detail detail = line.field() == null ? null : new Mark.Detail(line.field(), line.value());
        Mark mark = new Mark(start, start + line.quote().codePointCount(0, line.quote().length()), line.quote(), fact,
                term, detail, line.who(), line.toward(), line.teller(), status, false,
                line.rule() == null ? "added by hand" : line.rule(), List.of());
        return new Decided(mark, NoteFacts.Decision.valueOf(line.decide().toUpperCase(Locale.ROOT)), intensity);
    }

    /** Where the quote stands: where it was found, or else where it first occurs. */
    private static int place(String place, Line line, Note note) throws IOException {
        int points = note.text().codePointCount(0, note.text().length());
        if (line.start() != null && line.start() >= 0 && line.start() <= points) {
            int units = note.text().offsetByCodePoints(0, line.start());
            if (note.text().startsWith(line.quote(), units)) {
                return units;
            }
        }
        int units = note.text().indexOf(line.quote());
        if (units < 0 || line.quote().isEmpty()) {
            throw new FaultyNoteException(place, "The quote \"" + line.quote()
                    + "\" does not stand in the note. Copy it from the note exactly");
        }
        return units;
    }

    private static <T extends Term> T named(String place, String field, String found, T[] allowed)
            throws IOException {
        for (T term : allowed) {
            if (term.term().equals(found)) {
                return term;
            }
        }
        throw fault(place, field, found, Arrays.stream(allowed).map(Term::term).toList());
    }

    private static IOException fault(String place, String field, String found, List<String> allowed) {
        String nearest = found == null ? null : Nearest.to(found, allowed);
        return new FaultyNoteException(place, (found == null ? "The field " + field + " is missing"
                : "The field " + field + " holds " + Shown.quoted(found)) + ". Allowed: " + String.join(", ", allowed)
                + ". Write " + (nearest == null ? "one of these" : "\"" + nearest + "\""));
    }
}
