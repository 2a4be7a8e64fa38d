package ebb.cli;

import ebb.io.Brat;
import ebb.io.NoteReader;
import ebb.io.WholeFile;
import ebb.note.Annotator;
import ebb.note.Cast;
import ebb.note.Note;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Annotates many notes with all cores and writes them in order. Only a few notes are in memory at a time. A note that
 * cannot be read is told, and the others go on.
 */
final class NoteRun {

    private static final int AHEAD = 16;
    private static final String FOLDER_NEEDED =
            "Several notes in this format need a folder to go into. Name it with --output";

    private final CommandLine command;
    private final Terminal terminal;
    private final Annotator annotator;
    private final Cast cast;
    private final NoteFormat format;
    private final Path output;
    private final Deque<Future<Written>> under = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private Progress progress;
    private long done;
    private int faulty;
    private boolean begun;

    /** A note and its marks in their form. */
    private record Written(Note note, String text) {
    }

    NoteRun(CommandLine command, Terminal terminal, Annotator annotator, Cast cast, NoteFormat format, Path output) {
        this.command = command;
        this.terminal = terminal;
        this.annotator = annotator;
        this.cast = cast;
        this.format = format;
        this.output = output;
    }

    int run(List<String> names) throws IOException {
        boolean several = names.size() > 1 || Files.isDirectory(Path.of(names.get(0)))
                || names.get(0).endsWith(".jsonl");
        boolean intoFolder = format == NoteFormat.BRAT && output != null || format.ownFile() && several;
        if (intoFolder && output == null) {
            throw new ParameterException(command, FOLDER_NEEDED);
        }
        if (intoFolder) {
            refuseToWriteAmong(names);
            Files.createDirectories(output);
            if (format == NoteFormat.BRAT) {
                writeWhole(output.resolve("annotation.conf"), Brat.configuration());
            }
            stream(names, this::writeOwnFile);
        } else if (output != null) {
            WholeFile.attempt(output, out -> {
                stream(names, written -> write(out, written));
                return begun;
            });
        } else {
            stream(names, written -> write(terminal.out(), written));
        }
        return faulty == 0 ? ExitCode.DONE : ExitCode.INPUT_AT_FAULT;
    }

    /** In brat each note stands beside its marks, and would be written over itself. */
    private void refuseToWriteAmong(List<String> names) throws IOException {
        for (String name : names) {
            for (Path file : format != NoteFormat.BRAT || name.equals("-") ? List.<Path>of() : NoteReader.files(Path.of(name))) {
                Path folder = file.toAbsolutePath().getParent();
                if (Files.isDirectory(output) && Files.isDirectory(folder) && Files.isSameFile(output, folder)) {
                    throw new ParameterException(command, "--output would write over the notes in " + output
                            + ", which are to be read. Name another folder");
                }
            }
        }
    }

    private void write(OutputStream out, Written written) throws IOException {
        if (format.ownFile() && begun) {
            throw new ParameterException(command, FOLDER_NEEDED);
        }
        begun = true;
        out.write(written.text().getBytes(StandardCharsets.UTF_8));
    }

    private void writeOwnFile(Written written) throws IOException {
        String name = free(written.note().id().replaceAll("[^\\p{L}\\p{N}._-]", "_"),
                file -> names.add(file.toLowerCase(Locale.ROOT)));
        writeWhole(output.resolve(name + format.ending()), written.text());
        if (format == NoteFormat.BRAT) {
            writeWhole(output.resolve(name + ".txt"), written.note().text());
        }
    }

    /** A name that is not taken yet: notes of one name from several folders are numbered. */
    private static String free(String plain, Predicate<String> take) {
        String name = plain;
        for (int number = 2; !take.test(name); number++) {
            name = plain + "-" + number;
        }
        return name;
    }

    private static void writeWhole(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(bytes));
    }

    /** Takes one annotated note. */
    private interface Sink {
        void take(Written written) throws IOException;
    }

    private void stream(List<String> names, Sink sink) throws IOException {
        ExecutorService cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try (Progress bar = Progress.of(terminal, "Notes", size(names))) {
            progress = bar;
            for (String name : names) {
                read(name, read -> {
                    Note note = new Note(free(read.id(), ids::add), read.text());
                    under.add(cores.submit(() -> new Written(note,
                            format.write(note, annotator.annotate(note, cast), terminal.colour() && output == null))));
                    try {
                        drain(AHEAD, sink);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
            drain(0, sink);
        } finally {
            cores.shutdownNow();
        }
    }

    /** How many bytes there are to read; -1 where standard input is among them. */
    private static long size(List<String> names) throws IOException {
        long bytes = 0;
        for (String name : names) {
            if (name.equals("-")) {
                return -1;
            }
            for (Path file : NoteReader.files(Path.of(name))) {
                bytes += Files.exists(file) ? Files.size(file) : 0;
            }
        }
        return bytes;
    }

    private void read(String name, Consumer<Note> each) throws IOException {
        if (name.equals("-")) {
            NoteReader.read("standard input", terminal.in(), each, this::unreadable);
            return;
        }
        for (Path file : NoteReader.files(Path.of(name))) {
            try {
                NoteReader.read(file, each, this::unreadable);
            } catch (IOException problem) {
                unreadable(problem);
            }
        }
    }

    private void unreadable(IOException problem) {
        faulty++;
        progress.say(Sentences.inputProblem(problem));
    }

    private void drain(int keep, Sink sink) throws IOException {
        while (under.size() > keep) {
            try {
                Written written = under.remove().get();
                sink.take(written);
                done += written.note().text().length();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("The run was interrupted", e);
            }
            progress.accept(done);
        }
    }
}
