package ebb.cli;

import ebb.explain.Chain;
import ebb.fact.Account;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.io.AnswerWriter;
import ebb.io.NoteReader;
import ebb.note.Excerpt;
import ebb.note.Note;
import ebb.report.AnswerText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells why something was concluded. */
@Command(name = "why", sortOptions = false,
        description = "Tells why: from each conclusion to the rules, to the facts in the person's own words, and to the"
                + " article's claims, with what speaks against and how the two were weighed.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb why rowan-and-sky.json need:love@rowan", "  ebb why rowan-and-sky.json topic:break-the-chase"})
final class WhyCommand implements Callable<Integer>, Engine.User {
    private static final String CHANGED =
            "The note was changed after this was read from it: other words stand in that place now.";

    private final Terminal terminal;
    private Engine engine;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "An intake file with one case; - for standard input.")
    private String file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FINDING",
            description = "The id of a finding, such as need:love@rowan; everything that was concluded, if left out.")
    private String finding;

    @Option(names = "--notes", paramLabel = "NOTE",
            description = "Show facts that were read from this note, or from one in this folder, in their sentences.")
    private List<Path> notes = List.of();

    @Mixin
    private OneCase one;

    WhyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Path rulesFolder() {
        return one.rulesFolder();
    }

    @Override
    public boolean readsRules() {
        return true;
    }

    @Override
    public void use(Engine given) {
        engine = given;
    }

    @Override
    public Integer call() throws IOException {
        Together.onlyIn(spec, OneCase.Format.text, "--notes");
        Intake intake = one.read(file, terminal);
        List<Chain> chains = engine.explainer().why(intake, finding);
        Map<String, List<Note>> byId = notes(intake);
        one.write(terminal, page -> new AnswerText(engine.knowledge().phrases(), told -> sentence(told, byId)).why(chains, page),
                out -> new AnswerWriter().why(chains, out));
        return ExitCode.DONE;
    }

    /** The notes that were named, by their ids; each of those named, or one below it, was read for the case. */
    private Map<String, List<Note>> notes(Intake intake) throws IOException {
        Set<String> known = intake.facts().stream().map(Fact::told).filter(told -> told != null && told.span() != null)
                .map(told -> told.span().note()).collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<Note>> byId = new HashMap<>();
        for (Path name : notes) {
            List<Note> named = new ArrayList<>();
            for (Path note : NoteReader.files(name)) {
                NoteReader.read(note, named::add);
            }
            if (named.stream().map(Note::id).noneMatch(known::contains)) {
                throw new Refusal(name + ": No fact of " + file + " was read from this; "
                        + (known.isEmpty() ? "none was read from a note" : "those that were read from notes are from "
                        + String.join(", ", known)) + ". Name such a note, or leave --notes out.");
            }
            named.forEach(note -> byId.computeIfAbsent(note.id(), id -> new ArrayList<>()).add(note));
        }
        return byId;
    }

    /** The sentence that a fact was read from; of several notes of one name, from the one in which its words stand. */
    private static String sentence(Account told, Map<String, List<Note>> byId) {
        List<Note> notes = byId.getOrDefault(told.span().note(), List.of());
        if (notes.isEmpty() || told.span().start() == null) {
            return null;
        }
        return notes.stream().filter(note -> Excerpt.stands(note, told.span(), told.quote())).findFirst()
                .map(note -> Excerpt.of(note, told.span())).orElse(CHANGED);
    }
}
