package ebb.cli;

import ebb.explain.ConcludedIds;
import ebb.fact.Judgement;
import ebb.io.InputFile;
import ebb.io.IntakeReader;
import ebb.io.OwnEntries;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records that the clinician disagrees. */
@Command(name = "override", sortOptions = false,
        description = "Records in the case file that you set a finding aside, and why. Later briefs show it as set aside"
                + " with your reason; it is not gone, and a caution goes on holding back what has to wait.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb override rowan-and-sky.json pattern:demand-withdraw@rowan,sky --reason 'Sky asked for the evening off'",
            "  ebb override rowan-and-sky.json need:love --reason 'Not what Rowan says' --by 'M. Okafor'",
            "  ebb override rowan-and-sky.json need:love@rowan --withdraw"})
final class OverrideCommand implements Callable<Integer>, Engine.User {
    private final Terminal terminal;
    private Engine engine;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "An intake file with one case; it is changed.")
    private String file;

    @Parameters(index = "1", paramLabel = "FINDING",
            description = "The id of a finding, such as need:love@rowan or topic:break-the-chase.")
    private String finding;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, in your words.")
    private String reason;

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so.")
    private String by;

    @Option(names = "--withdraw", description = "Take back what was recorded about this finding.")
    private boolean withdraw;

    @Mixin
    private RulesOption rules;

    OverrideCommand(Terminal terminal) {
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
        Together.never(spec, "--withdraw", "--reason", "--by");
        if (!withdraw && reason == null) {
            throw new ParameterException(spec.commandLine(), "Say why, with --reason; or take it back, with --withdraw");
        }
        if (reason != null && reason.isBlank()) {
            throw new ParameterException(spec.commandLine(), "The reason is empty; say why in a few words");
        }
        if (file.equals(InputFile.STANDARD_INPUT)) {
            throw new ParameterException(spec.commandLine(), "Standard input cannot be written back to. Name a file");
        }
        Clock clock = Clock.systemDefaultZone();
        OwnEntries entries = OwnEntries.open(Path.of(file), new IntakeReader(clock, null), LocalDate.now(clock));
        if (withdraw) {
            withdraw(entries);
        } else {
            String id = ConcludedIds.of(engine.service().formulate(entries.caseFile().intake())).read(finding);
            entries.setAside(id, reason.strip(), by);
            entries.save();
            terminal.say(id + " is set aside in " + file + ". Later briefs show it as set aside, with your reason.");
            if (id.startsWith("caution:")) {
                terminal.say("What has to wait because of it goes on waiting: no judgement changes the safety floor.");
            }
        }
        return ExitCode.DONE;
    }

    private void withdraw(OwnEntries entries) throws IOException {
        List<String> judged = entries.caseFile().judgements().stream().map(Judgement::finding).distinct().toList();
        if (judged.isEmpty()) {
            throw new Refusal(file + ": Nothing is set aside in it.");
        }
        String id = new ConcludedIds(judged).read(finding);
        entries.withdraw(id);
        entries.save();
        terminal.say(id + " is no longer set aside in " + file + ".");
    }
}
