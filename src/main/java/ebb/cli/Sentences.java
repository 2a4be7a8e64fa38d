package ebb.cli;

import ebb.explain.UnknownNameException;
import ebb.io.ChangedMeanwhileException;
import ebb.io.FaultyExerciseException;
import ebb.io.FaultyFormulationException;
import ebb.io.FaultyIntakeException;
import ebb.io.FaultyKnowledgeException;
import ebb.io.FaultyNoteException;
import ebb.io.UnknownNames;
import ebb.note.LexiconFault;
import ebb.progress.ProgressFaultException;
import ebb.rulebase.reading.RuleFaultsException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** The one place that turns what went wrong into sentences for the user and an exit code. */
final class Sentences {
    private final PrintStream err;

    Sentences(PrintStream err) {
        this.err = err;
    }

    /** What went wrong while a command ran. */
    int failure(Throwable thrown) {
        Throwable problem = thrown instanceof UncheckedIOException unchecked ? unchecked.getCause() : thrown;
        if (problem instanceof IOException io && isBrokenPipe(io)) {
            return ExitCode.DONE;
        }
        String sentence = inputProblem(problem);
        if (sentence != null) {
            err.println(sentence);
            return ExitCode.INPUT_AT_FAULT;
        }
        err.println("Ebb failed, and that is a fault of Ebb, not of your input (" + brief(problem) + ").");
        err.println("Please report it, with what you typed; EBB_TRACE=1 shows where it happened.");
        if (System.getenv("EBB_TRACE") != null) {
            problem.printStackTrace(err);
        }
        return ExitCode.OUR_FAULT;
    }

    /** The sentence for what the user can mend; null for what they cannot. */
    static String inputProblem(Throwable problem) {
        if (problem instanceof Refusal || problem instanceof LexiconFault || problem instanceof FaultyExerciseException
                || problem instanceof ProgressFaultException
                || problem instanceof FaultyNoteException || problem instanceof FaultyFormulationException
                || problem instanceof FaultyIntakeException || problem instanceof ChangedMeanwhileException
                || problem instanceof FaultyKnowledgeException || problem instanceof RuleFaultsException) {
            return problem.getMessage();
        }
        if (problem instanceof UnknownNameException unknown) {
            return UnknownNames.sentence(unknown);
        }
        if (problem instanceof NoSuchFileException missing) {
            return missing.getFile() + ": There is no such file or folder. Check its name and where it is.";
        }
        if (problem instanceof AccessDeniedException denied) {
            return denied.getFile() + ": Access is denied. Check who may read and write it.";
        }
        if (problem instanceof NotDirectoryException file) {
            return file.getFile() + ": This is no folder. Name a folder.";
        }
        if (problem instanceof FileSystemException other) {
            String reason = other.getReason() == null ? "It cannot be read or written" : other.getReason();
            return other.getFile() + ": " + reason + ". Name another file, or check the disk that it is on.";
        }
        if (problem instanceof IOException io) {
            return "Reading or writing failed: " + brief(io) + ". Check the file and the disk it is on.";
        }
        return null;
    }

    private static String brief(Throwable problem) {
        String message = problem.getMessage();
        String name = problem.getClass().getSimpleName();
        return message == null ? name : name + ": " + message.lines().findFirst().orElse("");
    }

    /** Whoever read the output has seen enough, for example {@code head}: no reason to complain. */
    private static boolean isBrokenPipe(IOException problem) {
        String message = problem.getMessage();
        return message != null && (message.contains("Broken pipe") || message.contains("pipe is being closed"));
    }

    /** What is wrong with the command line. */
    int usage(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        if (problem instanceof UnmatchedArgumentException unmatched) {
            unmatched(unmatched, name, command.getSubcommands().isEmpty());
        } else {
            err.println(UsageFault.sentence(problem));
        }
        err.println("See: " + name + " --help");
        return ExitCode.USAGE;
    }

    private void unmatched(UnmatchedArgumentException problem, String command, boolean leaf) {
        String word = problem.getUnmatched().get(0);
        String what = problem.isUnknownOption() ? "option" : leaf ? "place for" : "command";
        err.println("There is no " + what + " \"" + word + "\" in " + command + ".");
        if (!problem.getSuggestions().isEmpty()) {
            String nearest = problem.getSuggestions().get(0);
            err.println("Did you mean: " + command + " " + nearest + "?");
        }
    }
}
