package ebb.cli;

import ebb.explain.Difference;
import ebb.explain.Edit;
import ebb.explain.EditReader;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.io.AnswerWriter;
import ebb.io.SnippetReader;
import ebb.report.AnswerText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what would change if the facts, or the rules, were otherwise. */
@Command(name = "what-if", sortOptions = false,
        description = "Tells what would change if something had been recorded otherwise: what appears, goes, gets stronger or"
                + " weaker, and because of which rule. The file is left as it is.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb what-if rowan-and-sky.json --set c1.voiced=directly --drop w1",
            "  ebb what-if rowan-and-sky.json --add complaint:rowan>sky:affection:4",
            "  ebb what-if rowan-and-sky.json --add 'fears: {by: rowan, of: rejection}'"})
final class WhatIfCommand implements Callable<Integer>, Engine.User {
    private final Terminal terminal;
    private Engine engine;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "An intake file with one case; - for standard input.")
    private String file;

    @Option(names = "--set", paramLabel = "FACT.FIELD=VALUE", description = "Change a field of a fact. May be repeated.")
    private List<String> set = List.of();

    @Option(names = "--drop", paramLabel = "FACT", description = "Leave a fact out. May be repeated.")
    private List<String> drop = List.of();

    @Option(names = "--add", paramLabel = "FACT",
            description = "Add a fact, in short or as in an intake file. May be repeated.")
    private List<String> add = List.of();

    @Option(names = "--without-rule", paramLabel = "NAME", description = "Leave a rule out.")
    private String withoutRule;

    @Mixin
    private OneCase one;

    WhatIfCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Path rulesFolder() {
        return one.rulesFolder();
    }

    @Override
    public void use(Engine given) {
        engine = given;
    }

    @Override
    public Integer call() throws IOException {
        refuse();
        Intake intake = one.read(file, terminal);
        List<Edit> edits = new ArrayList<>();
        for (String assignment : set) {
            edits.add(new EditReader(EditReader.edited(intake, edits)).set(assignment));
        }
        for (String id : drop) {
            edits.add(new EditReader(EditReader.edited(intake, edits)).drop(id));
        }
        for (String fact : add) {
            edits.add(new Edit.Added(added(fact, EditReader.edited(intake, edits), edits.size() + 1)));
        }
        Difference difference = engine.explainer().whatIf(intake, edits, withoutRule);
        one.write(terminal, page -> new AnswerText(engine.knowledge().phrases()).whatIf(difference, page),
                out -> new AnswerWriter().whatIf(difference, out));
        return ExitCode.DONE;
    }

    private void refuse() {
        if (set.isEmpty() && drop.isEmpty() && add.isEmpty() && withoutRule == null) {
            throw new ParameterException(spec.commandLine(),
                    "Nothing was to be changed. Say what, with --set, --drop, --add or --without-rule");
        }
        for (String assignment : set) {
            if (!assignment.matches("[^.=]+\\.[^=]+=.*")) {
                throw new ParameterException(spec.commandLine(),
                        "--set " + assignment + ": Write FACT.FIELD=VALUE, for example c1.voiced=directly");
            }
        }
    }

    private Fact added(String fact, Intake intake, int first) {
        Set<String> taken = intake.facts().stream().map(Fact::id).collect(Collectors.toSet());
        int number = first;
        while (taken.contains(SnippetReader.idOf(number))) {
            number++;
        }
        Fact added;
        try {
            added = new SnippetReader(one.reader()).read(fact, intake, number);
        } catch (IllegalArgumentException noFact) {
            throw new ParameterException(spec.commandLine(), "--add " + noFact.getMessage());
        }
        if (taken.contains(added.id())) {
            throw new Refusal("--add " + fact + ": There is a fact \"" + added.id() + "\" already. Leave the id out to add"
                    + " another; to change this one, write --set " + added.id() + ".FIELD=VALUE.");
        }
        return added;
    }
}
