package ebb.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands, in the order of the help. Each is made only when it is wanted: reading the annotations of all of them
 * takes longer than most of them run.
 */
final class Commands {
    private static final Map<String, Maker> MAKERS = makers();

    private static final Set<String> FORMULATING = Set.of("prep", "why", "why-not", "what-if", "ask", "diff", "handout",
            "override");

    /**
     * Makes one command.
     *
     * @param type what its annotations stand on
     * @param make makes it, or a command line of it with its own commands
     */
    private record Maker(Class<?> type, Function<Terminal, Object> make) {

        /** What the help of the program says of it, and nothing it could be run with. */
        private CommandSpec outline(String name) {
            CommandSpec outline = CommandSpec.create().name(name);
            outline.usageMessage().description(type.getAnnotation(Command.class).description());
            return outline;
        }
    }

    private Commands() {
    }

    private static Map<String, Maker> makers() {
        Map<String, Maker> makers = new LinkedHashMap<>();
        makers.put("prep", new Maker(PrepCommand.class, PrepCommand::new));
        makers.put("check", new Maker(CheckCommand.class, CheckCommand::new));
        makers.put("schema", new Maker(SchemaCommand.class, SchemaCommand::new));
        makers.put("why", new Maker(WhyCommand.class, WhyCommand::new));
        makers.put("why-not", new Maker(WhyNotCommand.class, WhyNotCommand::new));
        makers.put("what-if", new Maker(WhatIfCommand.class, WhatIfCommand::new));
        makers.put("ask", new Maker(AskCommand.class, AskCommand::new));
        makers.put("diff", new Maker(DiffCommand.class, DiffCommand::new));
        makers.put("handout", new Maker(HandoutCommand.class, HandoutCommand::new));
        makers.put("override", new Maker(OverrideCommand.class, OverrideCommand::new));
        makers.put("annotate", new Maker(AnnotateCommand.class, AnnotateCommand::new));
        makers.put("mask", new Maker(MaskCommand.class, MaskCommand::new));
        makers.put("exercise", new Maker(ExerciseCommand.class, Commands::exercise));
        makers.put("progress", new Maker(ProgressCommand.class, ProgressCommand::new));
        makers.put("rules", new Maker(RulesCommand.class, Commands::rules));
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

    /** What can be begun while the command line is still being read, going by the first look at its arguments. */
    static Runnable workAhead(String... args) {
        List<String> all = List.of(args);
        boolean formulates = all.size() > 1 && FORMULATING.contains(all.get(0)) && !all.contains("--help")
                && !all.contains("-h") && all.stream().noneMatch(argument -> argument.startsWith("--rules"));
        if (!formulates) {
            return () -> { };
        }
        return all.get(0).equals("prep") ? Engine::getReadyForOneCase : Engine::loadRulesAhead;
    }

    /**
     * The program with the commands that these arguments need: the one they begin with; outlines of all where there are
     * only options, which are those for help; and otherwise all of them, so that a typo is told the nearest.
     */
    static CommandLine of(Terminal terminal, String... args) {
        CommandLine program = new CommandLine(new EbbCommand());
        Maker wanted = args.length == 0 ? null : MAKERS.get(args[0]);
        if (wanted != null) {
            return program.addSubcommand(wanted.make.apply(terminal));
        }
        boolean onlyOptions = List.of(args).stream().allMatch(argument -> argument.startsWith("-"));
        MAKERS.forEach((name, maker) -> program.addSubcommand(name,
                onlyOptions ? maker.outline(name) : maker.make.apply(terminal)));
        return program.addSubcommand(new HelpCommand());
    }
}
