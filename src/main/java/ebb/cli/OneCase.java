package ebb.cli;

import ebb.fact.CaseFile;
import ebb.fact.Intake;
import ebb.io.InputFile;
import ebb.io.IntakeReader;
import ebb.io.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that question one formulation have in common: which rules, how to print, and where. */
final class OneCase {

    /** The forms an answer comes in. */
    enum Format {
        /** For a terminal. */
        text,
        /** For other programs. */
        json
    }

    @Option(names = {"-f", "--format"}, defaultValue = "text", paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text unless told.")
    private Format format;

    @Mixin
    private RulesOption rules;

    @Mixin
    private Output output;

    @Mixin
    private ReferenceDate asOf;

    /** Writes an answer to a stream. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Lays an answer out for a terminal. */
    interface Text {
        String on(ebb.report.Terminal page);
    }

    Path rulesFolder() {
        return rules.folder();
    }

    /** The day that answers are noted on: the reference date if one was given, else today. */
    LocalDate today() {
        return asOf.day() == null ? LocalDate.now() : asOf.day();
    }

    IntakeReader reader() {
        return asOf.reader();
    }

    /**
     * Reads a file with one case.
     *
     * @throws Refusal if it holds several
     */
    Intake read(String file, Terminal terminal) throws IOException {
        return read(file, reader(), terminal);
    }

    /**
     * Reads a file with one case.
     *
     * @throws Refusal if it holds several
     */
    static Intake read(String file, IntakeReader reader, Terminal terminal) throws IOException {
        return only(file, reader, terminal).intake();
    }

    /**
     * The one case in a file, with what was written back into it.
     *
     * @throws Refusal if it holds several
     */
    static CaseFile only(String file, IntakeReader reader, Terminal terminal) throws IOException {
        List<Reading> readings = new ArrayList<>();
        try (InputFile input = InputFile.open(file, terminal.in())) {
            input.read(reader, reading -> {
                if (readings.size() < 2) {
                    readings.add(reading);
                }
            });
        }
        if (readings.size() > 1) {
            throw new Refusal(file + ": There are several cases in it; a question is put to one. Name a file with one case.");
        }
        return readings.get(0).orThrow();
    }

    /** Writes an answer in the form that was asked for. */
    void write(Terminal terminal, Text text, Content json) throws IOException {
        ebb.report.Terminal page = terminal.page(output.toFile());
        output.write(terminal, out -> {
            if (format == Format.json) {
                json.to(out);
            } else {
                out.write(text.on(page).getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
