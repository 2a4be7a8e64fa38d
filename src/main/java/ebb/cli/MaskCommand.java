package ebb.cli;

import ebb.io.LexiconFiles;
import ebb.io.NoteReader;
import ebb.note.Masked;
import ebb.note.Masker;
import ebb.note.Note;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replaces identifiers in a note. */
@Command(name = "mask", sortOptions = false,
        description = "Replaces names, places, dates, ids, telephone numbers, e-mail addresses and other numbers in a note"
                + " by stand-ins, and lists what it changed. The ids of JSON lines stay as they are. It does not make a"
                + " note anonymous: review before sharing.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb mask note.txt --people case.json -o masked.txt", "  ebb mask - < note.txt"})
final class MaskCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "NOTE", description = "A text file, JSON lines (an id and a text a line), or - for standard input.")
    private String file;

    @Option(names = "--people", paramLabel = "INTAKE", description = "Replace the names of this intake's people.")
    private Path people;

    @Mixin
    private Output output;

    MaskCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Note> notes = new ArrayList<>();
        boolean lines = file.equals("-") ? NoteReader.read("standard input", terminal.in(), notes::add)
                : NoteReader.read(Path.of(file), notes::add);
        Masker masker = new Masker(AnnotateCommand.cast(people), LexiconFiles.bundled().people());
        List<Masked> masked = notes.stream().map(note -> masker.mask(note.text())).toList();
        output.write(terminal, out -> {
            for (int i = 0; i < masked.size(); i++) {
                String text = masked.get(i).text();
                String written = lines ? NoteReader.line(new Note(notes.get(i).id(), text)) + "\n" : text;
                out.write(written.getBytes(StandardCharsets.UTF_8));
            }
        });
        terminal.out().flush();
        terminal.err().println();
        for (int i = 0; i < masked.size(); i++) {
            if (lines) {
                terminal.err().println(notes.get(i).id() + ":");
            }
            masked.get(i).replaced().forEach(this::tell);
        }
        boolean none = masked.stream().allMatch(one -> one.replaced().isEmpty());
        terminal.err().println(none ? "no identifiers found to mask; review before sharing"
                : "identifiers masked; review before sharing");
        return ExitCode.DONE;
    }

    private void tell(Masked.Replacement replacement) {
        terminal.err().println(replacement.standIn() + "  " + replacement.found() + "  (" + replacement.kind() + ", "
                + replacement.times() + (replacement.times() == 1 ? " time)" : " times)"));
    }
}
