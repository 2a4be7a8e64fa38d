package ebb.cli;

import ebb.authoring.RuleTally;
import ebb.io.Fault;
import ebb.io.InputFile;
import ebb.io.PlainJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts what rules did, and what clinicians made of it. */
@Command(name = "stats", sortOptions = false,
        description = "Counts for each rule how often it fired in these cases, and how often a finding that rested on it"
                + " was set aside (ebb override).",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb rules stats cases/*.json", "  ebb rules stats cases.ndjson --format json"})
final class RulesStatsCommand implements Callable<Integer>, Engine.User {

    /** The forms an answer comes in. */
    enum Format {
        /** For a terminal. */
        text,
        /** For other programs. */
        json
    }

    private final Terminal terminal;
    private Engine engine;

    @Parameters(arity = "1..*", paramLabel = "FILE",
            description = "Intake files in JSON or YAML, or in NDJSON with one case a line; - for standard input.")
    private List<String> files;

    @Option(names = {"-f", "--format"}, defaultValue = "text", paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text unless told.")
    private Format format;

    @Mixin
    private RulesOption rules;

    @Mixin
    private Output output;

    @Mixin
    private ReferenceDate asOf;

    RulesStatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Path rulesFolder() {
        return rules.folder();
    }

    @Override
    public void use(Engine given) {
        engine = given;
    }

    @Override
    public Integer call() throws IOException {
        RuleTally tally = new RuleTally(engine.pool());
        int[] exit = {ExitCode.DONE};
        for (String file : files) {
            try (InputFile input = InputFile.open(file, terminal.in())) {
                input.read(asOf.reader(), reading -> {
                    if (reading.sound()) {
                        tally.add(reading.orThrow());
                    } else {
                        exit[0] = ExitCode.INPUT_AT_FAULT;
                        reading.faults().stream().map(Fault::toString).forEach(terminal.err()::println);
                    }
                });
            } catch (IOException unreadable) {
                terminal.err().println(Sentences.inputProblem(unreadable));
                exit[0] = ExitCode.INPUT_AT_FAULT;
            }
        }
        String answer = format == Format.json ? json(tally) : text(tally);
        output.write(terminal, out -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
        return exit[0];
    }

    private static String text(RuleTally tally) {
        List<RuleTally.Count> counts = tally.counts();
        List<RuleTally.Count> fired = counts.stream().filter(count -> count.fired() > 0).toList();
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%10s %7s %7s  %s\n", "set aside", "fired", "cases", "rule"));
        fired.forEach(count -> text.append(String.format(Locale.ROOT, "%10d %7d %7d  %s\n", count.overridden(), count.fired(),
                count.cases(), count.rule())));
        text.append(String.format(Locale.ROOT, "%d of %d rules fired in %d %s; %d %s set aside", fired.size(), counts.size(),
                tally.cases(), tally.cases() == 1 ? "case" : "cases", tally.setAside(),
                tally.setAside() == 1 ? "finding was" : "findings were"));
        return text.append(tally.gone() == 0 ? ".\n" : ", " + tally.gone() + " of which no rule concludes any more.\n")
                .toString();
    }

    private static String json(RuleTally tally) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("cases", tally.cases());
        document.put("overridden", tally.setAside());
        document.put("noLongerConcluded", tally.gone());
        document.put("rules", tally.counts().stream().map(count -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("rule", count.rule());
            one.put("fired", count.fired());
            one.put("cases", count.cases());
            one.put("overridden", count.overridden());
            return one;
        }).toList());
        return PlainJson.of(document);
    }
}
