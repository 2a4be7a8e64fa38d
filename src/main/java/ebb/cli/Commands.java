package ebb.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine;

/**
 * The commands, in the order of the help. Each is made only when it is wanted: reading the annotations of all of them
 * takes longer than most of them run.
 */
final class Commands {
    private static final Map<String, Function<Terminal, Object>> MAKERS = makers();

    private static final Set<String> FORMULATING = Set.of("prep", "why", "why-not", "what-if", "ask", "diff", "handout",
            "override");

    private Commands() {
    }

    private static Map<String, Function<Terminal, Object>> makers() {
        Map<String, Function<Terminal, Object>> makers = new LinkedHashMap<>();
        makers.put("prep", PrepCommand::new);
        makers.put("check", CheckCommand::new);
        makers.put("schema", SchemaCommand::new);
        makers.put("why", WhyCommand::new);
        makers.put("why-not", WhyNotCommand::new);
        makers.put("what-if", WhatIfCommand::new);
        makers.put("ask", AskCommand::new);
        makers.put("diff", DiffCommand::new);
        makers.put("handout", HandoutCommand::new);
        makers.put("override", OverrideCommand::new);
        makers.put("annotate", AnnotateCommand::new);
        makers.put("mask", MaskCommand::new);
        makers.put("exercise", Commands::exercise);
        makers.put("progress", ProgressCommand::new);
        makers.put("rules", Commands::rules);
        return makers;
    }

    private static CommandLine rules(Terminal terminal) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesListCommand(terminal))
                .addSubcommand(new RulesShowCommand(terminal))
                .addSubcommand(new RulesCheckCommand(terminal))
                .addSubcommand(new RulesClaimsCommand(terminal))
                .addSubcommand(new RulesStatsCommand(terminal));
    }

    private static CommandLine exercise(Terminal terminal) {
        return new CommandLine(new ExerciseCommand())
                .addSubcommand(new ExerciseListCommand(terminal))
                .addSubcommand(new ExerciseShowCommand(terminal))
                .addSubcommand(new ExerciseDoCommand(terminal))
                .addSubcommand(new ExerciseNextCommand(terminal))
                .addSubcommand(new ExerciseDisputeCommand(terminal))
                .addSubcommand(new ExerciseMakeCommand(terminal))
                .addSubcommand(new ExerciseGenerateCommand(terminal))
                .addSubcommand(new ExercisePanelCommand(terminal))
                .addSubcommand(new ExerciseCheckCommand(terminal));
    }

    /** Whether these arguments are for a command that needs the bundled rules, so that loading them may begin at once. */
    static boolean needBundledRules(String... args) {
        List<String> all = List.of(args);
        return all.size() > 1 && FORMULATING.contains(all.get(0)) && !all.contains("--help") && !all.contains("-h")
                && all.stream().noneMatch(argument -> argument.startsWith("--rules"));
    }

    /**
     * The program with the commands that these arguments need: the one they begin with, or all of them where they begin
     * with none, so that the help lists all and a typo is told the nearest.
     */
    static CommandLine of(Terminal terminal, String... args) {
        CommandLine program = new CommandLine(new EbbCommand());
        Function<Terminal, Object> wanted = args.length == 0 ? null : MAKERS.get(args[0]);
        if (wanted != null) {
            return program.addSubcommand(wanted.apply(terminal));
        }
        MAKERS.values().forEach(maker -> program.addSubcommand(maker.apply(terminal)));
        return program.addSubcommand(new HelpCommand());
    }
}
