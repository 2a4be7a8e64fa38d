package ebb.cli;

import ebb.formulation.Formulation;
import ebb.io.GoldReader;
import ebb.io.IntakeReader;
import ebb.io.KnowledgeReader;
import ebb.io.LexiconFiles;
import ebb.io.NoteFacts;
import ebb.io.NoteReader;
import ebb.io.ProposalFile;
import ebb.io.WholeFile;
import ebb.note.Agreement;
import ebb.note.Annotator;
import ebb.note.Cast;
import ebb.note.Gold;
import ebb.note.Mark;
import ebb.note.Note;
import ebb.note.Scorecard;
import ebb.note.Strictness;
import ebb.report.NoteHtml;
import ebb.report.NoteMargin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Marks the words of case notes that carry facts. */
@Command(name = "annotate", sortOptions = false,
        description = "Marks the words of case notes that carry a complaint, a withdrawal, a fear, a danger ...; says"
                + " whose it is and whether it is present, past, denied or imagined; and turns what you accept into"
                + " facts of an intake. Marks are proposals: read every one.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb annotate note.txt", "  ebb annotate notes/ --format jsonl -o marks.jsonl",
            "  ebb annotate note.txt --into case.json --review",
            "  ebb annotate note.txt --into case.json --with-formulation --format html",
            "  ebb annotate note.txt --into case.json --proposals decide.yaml",
            "  ebb annotate note.txt --into case.json --accept decide.yaml",
            "  ebb annotate --evaluate gold.jsonl"})
final class AnnotateCommand implements Callable<Integer>, Engine.User {
    private final Terminal terminal;
    private Engine engine;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "NOTE",
            description = "Notes: .txt, .md, .jsonl (an id and a text a line), folders of them, or - for standard"
                    + " input.")
    private List<String> notes = List.of();

    @Option(names = "--people", paramLabel = "INTAKE", description = "Know the people of this intake by their names. Without it, the two"
            + " whom a clinician's note names first are taken for the client and the partner.")
    private Path people;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "text, html, jsonl, w3c, brat or cas; text if left out. For brat, and html of several notes,"
                    + " --output names a folder.")
    private String format;

    @Mixin
    private Output output;

    @Option(names = "--into", paramLabel = "INTAKE", description = "The intake that accepted facts go into.")
    private Path into;

    @Option(names = "--with-formulation",
            description = "With --into and --format html: show beside each mark which needs, patterns and topics it"
                    + " supports, taking the proposals that are still open as accepted.")
    private boolean withFormulation;

    @ArgGroup
    private Review review = new Review();

    @Option(names = "--evaluate", paramLabel = "GOLD",
            description = "Score the marks against texts that people have annotated.")
    private Path gold;

    @Option(names = "--agreement", arity = "2", paramLabel = "GOLD",
            description = "Tell how far two annotations of the same texts agree.")
    private List<Path> agreement;

    @Option(names = "--lexicon", paramLabel = "FOLDER", description = "Use a changed copy of rules/lexicon.")
    private Path lexicon;

    /** The ways to decide on proposals. */
    static final class Review {
        @Option(names = "--review", description = "Decide on each proposal, here and now.")
        private boolean asked;

        @Option(names = "--proposals", paramLabel = "FILE", description = "Write the proposals to a file to edit.")
        private Path write;

        @Option(names = "--accept", paramLabel = "FILE", description = "Read the decisions back from that file.")
        private Path read;
    }

    AnnotateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Path rulesFolder() {
        return null;
    }

    @Override
    public boolean formulates() {
        return withFormulation;
    }

    @Override
    public void use(Engine given) {
        engine = given;
    }

    @Override
    public Integer call() throws IOException {
        boolean deciding = review.asked || review.write != null || review.read != null;
        refuse(deciding);
        if (agreement != null) {
            return agree();
        }
        Annotator annotator = new Annotator(lexicon == null ? LexiconFiles.bundled()
                : LexiconFiles.folder(lexicon, KnowledgeReader.bundled().claims()), Year.now(Clock.systemDefaultZone()).getValue());
        if (gold != null) {
            return evaluate(annotator);
        }
        if (deciding) {
            return decide(annotator);
        }
        if (withFormulation) {
            return margin(annotator);
        }
        NoteFormat chosen = NoteFormat.named(format);
        if (chosen == null) {
            throw new ParameterException(spec.commandLine(), "There is no format \"" + format + "\"; the formats are "
                    + NoteFormat.names());
        }
        return new NoteRun(spec.commandLine(), terminal, annotator, cast(people), chosen, output.file()).run(notes);
    }

    private void refuse(boolean deciding) {
        Together.never(spec, "--agreement", "--evaluate", "--people", "--format", "--output", "--into",
                "--with-formulation", "--review", "--proposals", "--accept", "--lexicon");
        Together.never(spec, "--evaluate", "--format", "--output", "--into", "--with-formulation", "--review",
                "--proposals", "--accept");
        Together.never(spec, "--into", "--people");
        Together.onlyIn(spec, "html", "--with-formulation");
        for (String way : List.of("--review", "--proposals", "--accept")) {
            Together.never(spec, way, "--with-formulation", "--format", "--output");
        }
        if (review.write != null && review.write.toString().equals("-")) {
            throw new ParameterException(spec.commandLine(), "--proposals needs a file, in which to decide");
        }
        boolean measuring = gold != null || agreement != null;
        if (measuring != notes.isEmpty()) {
            throw new ParameterException(spec.commandLine(), measuring ? "--evaluate and --agreement take no note"
                    : "Name a note, or --evaluate or --agreement");
        }
        if ((deciding || withFormulation) != (into != null)) {
            throw new ParameterException(spec.commandLine(), "--into goes with one of --review, --proposals, --accept"
                    + " and --with-formulation, and each of these with --into");
        }
    }

    private static IntakeReader reader() {
        return new IntakeReader(Clock.systemDefaultZone(), null);
    }

    static Cast cast(Path intake) throws IOException {
        return intake == null ? Cast.unknown() : Cast.of(reader().read(intake).intake().people());
    }

    private Integer margin(Annotator annotator) throws IOException {
        List<Note> read = read();
        if (read.size() != 1) {
            throw new ParameterException(spec.commandLine(), "--with-formulation takes one note at a time");
        }
        Note note = read.get(0);
        NoteFacts facts = NoteFacts.open(into, reader());
        List<Mark> marks = annotator.annotate(note, Cast.of(facts.people()));
        for (Mark mark : facts.fresh(note, marks)) {
            if (facts.obstacle(mark) == null) {
                facts.decide(note, mark, NoteFacts.Decision.ACCEPT, 0);
            }
        }
        Formulation formulation = engine.service().formulate(facts.caseFile().intake());
        NoteMargin margin = new NoteMargin(formulation, engine.knowledge().phrases());
        byte[] page = NoteHtml.of(note, marks, mark -> facts.facts(note, mark).stream()
                .flatMap(fact -> margin.of(fact.id()).stream()).distinct().toList()).getBytes(StandardCharsets.UTF_8);
        output.write(terminal, out -> out.write(page));
        return ExitCode.DONE;
    }

    private List<Note> read() throws IOException {
        List<Note> read = new ArrayList<>();
        Map<String, Path> places = new HashMap<>();
        Set<Path> files = new HashSet<>();
        for (String name : notes) {
            if (name.equals("-")) {
                throw new ParameterException(spec.commandLine(), "Reviewing needs the note in a file, not on standard"
                        + " input, so that its facts can say where they were read");
            }
            for (Path file : NoteReader.files(Path.of(name))) {
                if (!files.add(file.toRealPath())) {
                    continue;
                }
                NoteReader.read(file, note -> {
                    refuseTwice(note, places.put(note.id(), file), file);
                    read.add(note);
                });
            }
        }
        return read;
    }

    /** Facts tell the note they were read from by its name alone. */
    private static void refuseTwice(Note note, Path before, Path file) {
        if (before != null) {
            throw new Refusal("Two notes are called \"" + note.id() + "\", in " + before + " and in " + file + ", so that"
                    + " facts could not say which of them they were read from. Give one of them another name.");
        }
    }

    private Integer decide(Annotator annotator) throws IOException {
        NoteFacts facts = NoteFacts.open(into, reader());
        if (review.asked) {
            WholeFile.check(into);
        }
        List<Note> read = read();
        if (read.size() > 1 && review.write != null || read.size() > 1 && review.read != null) {
            throw new ParameterException(spec.commandLine(), "--proposals and --accept take one note at a time");
        }
        BufferedReader answers = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        boolean on = true;
        for (int i = 0; i < read.size() && on; i++) {
            Note note = read.get(i);
            List<Mark> marks = annotator.annotate(note, Cast.of(facts.people()));
            facts.contradictions(marks).forEach(line -> terminal.say("Contradiction: " + line));
            List<Mark> fresh = facts.fresh(note, marks);
            if (review.write != null) {
                propose(facts, note, fresh);
            } else if (review.read != null) {
                accept(facts, note, fresh);
            } else {
                on = new NoteReview(terminal, facts, note, fresh).run(answers);
            }
        }
        return ExitCode.DONE;
    }

    private void propose(NoteFacts facts, Note note, List<Mark> fresh) throws IOException {
        if (Files.exists(review.write) && Files.size(review.write) > 0
                && ProposalFile.workedOn(review.write, facts, note, fresh)) {
            throw new Refusal(review.write + ": It holds what is neither among the new proposals nor in " + into
                    + " yet. Read it with --accept " + review.write + ", name another file, or delete it.");
        }
        byte[] text = ProposalFile.write(note, fresh).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(review.write, out -> out.write(text));
        terminal.say(fresh.size() + " proposals written to " + review.write);
    }

    private void accept(NoteFacts facts, Note note, List<Mark> fresh) throws IOException {
        List<ProposalFile.Decided> all = ProposalFile.read(review.read, note);
        List<ProposalFile.Decided> decided = all.stream().filter(one -> !facts.decided(note, one.mark())).toList();
        List<String> obstacles = decided.stream().filter(one -> one.decision() == NoteFacts.Decision.ACCEPT)
                .map(one -> facts.obstacle(one.mark())).filter(Objects::nonNull).toList();
        if (!obstacles.isEmpty()) {
            throw new Refusal(review.read + ": " + String.join("\n" + review.read + ": ", obstacles));
        }
        int accepted = 0;
        int rejected = 0;
        for (ProposalFile.Decided one : decided) {
            facts.decide(note, one.mark(), one.decision(), one.intensity());
            if (one.decision() != NoteFacts.Decision.LATER) {
                ProposalFile.replaced(one, fresh, all).forEach(found -> facts.settle(note, found));
            }
            accepted += one.decision() == NoteFacts.Decision.ACCEPT ? 1 : 0;
            rejected += one.decision() == NoteFacts.Decision.REJECT ? 1 : 0;
        }
        facts.save(note);
        terminal.say(accepted + " facts written to " + into + ", " + rejected + " rejected, "
                + (decided.size() - accepted - rejected) + " left for later"
                + (all.size() > decided.size() ? ", " + (all.size() - decided.size()) + " decided before" : ""));
    }

    private Integer evaluate(Annotator annotator) throws IOException {
        Scorecard card = new Scorecard();
        List<Gold> texts = GoldReader.read(gold);
        Cast cast = cast(people);
        for (Gold text : texts) {
            card.add(text, annotator.annotate(new Note(text.id(), text.text()), cast));
        }
        ScoreTable.of(texts.size(), card).forEach(terminal::say);
        return ExitCode.DONE;
    }

    private Integer agree() throws IOException {
        List<Gold> first = GoldReader.read(agreement.get(0));
        Agreement found = Agreement.between(first, GoldReader.readBeside(agreement.get(1), first));
        if (found.texts() == 0) {
            throw new Refusal(agreement.get(0) + " and " + agreement.get(1)
                    + " have no text in common. Compare files whose ids are the same.");
        }
        terminal.say(found.texts() + " texts annotated by both");
        terminal.say(String.format(Locale.ROOT, "Cohen's kappa %.3f", found.kappa()));
        for (Strictness strictness : Strictness.values()) {
            terminal.say(String.format(Locale.ROOT, "F1 %-14s %.3f", strictness.words(), found.f1().get(strictness)));
        }
        return ExitCode.DONE;
    }
}
