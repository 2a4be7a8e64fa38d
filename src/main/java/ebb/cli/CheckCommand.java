package ebb.cli;

import ebb.io.Fault;
import ebb.io.InputFile;
import ebb.io.IntakeReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells every fault of every file. */
@Command(name = "check", sortOptions = false,
        description = "Checks intake files and tells every fault at once: where it is, what was found, what is"
                + " allowed, and how to mend it.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb check rowan-and-sky.json", "  ebb check intakes/*.yaml", "  ebb check - < rowan-and-sky.json"})
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE",
            description = "Intake files in JSON or YAML, or in NDJSON with one case a line; - for standard input.")
    private List<String> files;

    @Mixin
    private ReferenceDate asOf;

    private int faulty;
    private long cases;
    private long faults;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        IntakeReader reader = asOf.reader();
        for (String file : files) {
            check(reader, file);
        }
        terminal.say(summary());
        return faulty == 0 ? ExitCode.DONE : ExitCode.INPUT_AT_FAULT;
    }

    private void check(IntakeReader reader, String file) {
        long before = faults;
        try (InputFile input = InputFile.open(file, terminal.in())) {
            input.read(reader, reading -> {
                cases++;
                for (Fault fault : reading.faults()) {
                    faults++;
                    terminal.say(fault.toString());
                }
            });
        } catch (IOException unreadable) {
            faults++;
            terminal.say(Sentences.inputProblem(unreadable));
        }
        if (faults > before) {
            faulty++;
        }
    }

    private String summary() {
        String checked = count(files.size(), "file") + (cases > files.size() ? " with " + count(cases, "case") : "");
        if (faults == 0) {
            return checked + ", no faults";
        }
        return checked + ", " + count(faults, "fault") + (files.size() == 1 ? "" : " in " + faulty + " of them");
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
