package ebb.io;

import ebb.fact.FactType;
import ebb.fact.Setting;
import ebb.fact.Term;
import ebb.note.Acceptance;
import ebb.note.Mark;
import ebb.note.MarkStatus;
import ebb.note.Note;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Proposals as a YAML file: written for a clinician to decide in an editor, and read back. */
public final class ProposalFile {

    /** The rule of a mark that a clinician made or changed. */
    public static final String BY_HAND = "by hand";

    private static final String UNKNOWN = "unknown";

    private static final YAMLMapper YAML = YAMLMapper.builder()
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

    private record Line(String decide, String fact, String term, String field, String value, String setting,
                        String who, String toward, String teller, String status, Integer intensity, Integer start, Integer end, String quote,
                        String rule) {
    }

    /** The file for a note; every proposal is left for later until somebody decides. */
    public static String write(Note note, List<Mark> marks) {
        List<Line> lines = marks.stream().map(mark -> new Line("later", mark.fact().term(), mark.term().term(),
                Acceptance.detail(mark.fact()), value(mark),
                mark.setting() == null ? null : mark.setting().term(), mark.who(), mark.toward(), mark.teller(),
                mark.status().term(), null, mark.start(), mark.end(), mark.quote(), mark.rule())).toList();
        return "# Write accept, reject or later after each decide. You may change term, who, toward, status (present or past),\n"
                + "# value and setting (alone or joint), and add intensity (1 to 5) to a complaint. To add what was missed, copy\n"
                + "# an entry and change it; quote has to stand in the note, start and end are found from it.\n"
                + YAML.writeValueAsString(new File(note.id(), lines));
    }

    /** What the further field of a mark says; null where its kind of fact has none. */
    private static String value(Mark mark) {
        if (Acceptance.detail(mark.fact()) == null) {
            return null;
        }
        return mark.detail() == null ? UNKNOWN : mark.detail().value();
    }

    /**
     * The proposals that an entry was made of by changing their term: those of its kind and on its words that no entry of
     * the file names.
     *
     * @param fresh the proposals of the note
     * @param all   the entries of the file
     */
    public static List<Mark> replaced(Decided entry, List<Mark> fresh, List<Decided> all) {
        Mark mark = entry.mark();
        return fresh.stream().filter(found -> found.fact() == mark.fact() && found.start() == mark.start()
                && found.end() == mark.end() && all.stream().noneMatch(one -> one.mark().fact() == found.fact()
                && one.mark().term() == found.term() && one.mark().start() == found.start())).toList();
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
        try {
            return read(path, note).stream().anyMatch(one -> !facts.decided(note, one.mark()) && !open.contains(one));
        } catch (FaultyNoteException holdsSomethingElse) {
            return true;
        }
    }

    private static List<Decided> read(Path path, byte[] written, Note note) throws IOException {
        List<KnowledgeFault> faults = new ArrayList<>();
        List<Decided> decided = new ArrayList<>();
        WordingNode.Entries entries = WordingParser.ofYaml(path.toString(), faults::add).parse(new ByteArrayInputStream(written));
        if (faults.isEmpty()) {
            WordingSection file = new WordingSection(path.toString(), "", entries, faults::add);
            String other = file.text("note");
            if (!other.isEmpty() && !other.equals(note.id())) {
                throw new FaultyNoteException(path.toString(), "The proposals belong to the note \"" + other + "\", not to \""
                        + note.id() + "\". Name the note they were made from");
            }
            Map<List<Object>, Integer> lines = new HashMap<>();
            for (WordingSection one : file.sections("proposals")) {
                Decided read = decided(one, note, faults);
                Integer before = read == null ? null : lines.putIfAbsent(said(read.mark()), one.line());
                if (before != null) {
                    faults.add(new KnowledgeFault(path.toString(), one.line(), "This entry says the same as the one in line "
                            + before + ". Remove or change one of them."));
                }
                decided.add(read);
            }
            file.done();
        }
        if (!faults.isEmpty()) {
            throw FaultyNoteException.all(faults.stream().sorted().map(fault ->
                    new FaultyNoteException(fault.file() + ":" + fault.line(), fault.problem())).toList());
        }
        return decided;
    }

    /** What makes a mark another fact than others. */
    private static List<Object> said(Mark mark) {
        return Arrays.asList(mark.fact(), mark.term(), mark.detail(), mark.who(), mark.toward(), mark.start(), mark.end());
    }

    /** What was decided of one proposal; null where it is at fault, which is then among the faults. */
    private static Decided decided(WordingSection line, Note note, List<KnowledgeFault> faults) {
        int before = faults.size();
        FactType fact = line.term("fact", Terms.among(Acceptance.facts()));
        Term term = fact == null ? null : line.term("term", fact.vocabulary());
        MarkStatus status = line.word("status", MarkStatus.class, null);
        NoteFacts.Decision decision = line.word("decide", NoteFacts.Decision.class, null);
        String who = line.text("who");
        int intensity = line.given("intensity") ? line.number("intensity") : 0;
        if (line.given("intensity") && fact != null && fact != FactType.COMPLAINT) {
            line.fault("intensity", "belongs to a complaint only. Leave it out.");
        } else if (intensity > 5) {
            line.fault("intensity", "is " + intensity + "; write a number from 1 to 5, or leave it out.");
        }
        String quote = line.text("quote");
        int units = place(line.given("start") ? line.number("start") : 0, quote, note);
        line.given("end");
        if (units < 0 && !quote.isEmpty()) {
            line.fault("quote", "is \"" + quote + "\", which does not stand in the note. Copy it from the note exactly.");
        }
        Mark.Detail detail = line.given("field") ? new Mark.Detail(line.text("field"), line.text("value")) : null;
        if (detail != null && fact != null && !detail.field().equals(Acceptance.detail(fact))) {
            line.fault("field", "is \"" + detail.field() + "\"; " + (Acceptance.detail(fact) == null
                    ? fact.term() + " has no further field. Leave field and value out." : "write " + Acceptance.detail(fact) + "."));
        }
        Setting setting = line.given("setting") ? line.term("setting", Setting.class) : null;
        if (setting != null && fact != FactType.SCREENING) {
            line.fault("setting", "belongs to a screening only. Leave it out.");
        }
        String rule = line.given("rule") ? line.text("rule") : BY_HAND;
        String toward = line.textOrNull("toward");
        String teller = line.textOrNull("teller");
        line.done();
        if (faults.size() > before) {
            return null;
        }
        int start = note.text().codePointCount(0, units);
        Mark mark = new Mark(start, start + quote.codePointCount(0, quote.length()), quote, fact, term, detail, setting,
                who, toward, teller, status, false, rule, List.of());
        return new Decided(mark, decision, intensity);
    }

    /** Where the quote stands: where it was found, or else where it first occurs; -1 for nowhere. */
    private static int place(int start, String quote, Note note) {
        if (start <= note.text().codePointCount(0, note.text().length())) {
            int units = note.text().offsetByCodePoints(0, start);
            if (note.text().startsWith(quote, units)) {
                return units;
            }
        }
        return note.text().indexOf(quote);
    }
}
