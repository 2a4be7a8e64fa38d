package ebb.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Says what is wrong with the values on a command line: which place is empty, or what may stand there. */
final class UsageFault {

    private static final String CONVERSION = "Invalid value";
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);

    private UsageFault() {
    }

    /** The sentences, without the name of the command. */
    static String sentence(ParameterException problem) {
        ArgSpec place = problem.getArgSpec();
        if (problem instanceof MissingParameterException missing) {
            List<ArgSpec> empty = missing.getMissing();
            ArgSpec lacking = place != null ? place : empty.size() == 1 ? empty.get(0) : null;
            return lacking == null ? ended(problem.getMessage()) : missing(lacking);
        }
        boolean converted = place != null && problem.getMessage().startsWith(CONVERSION);
        return converted ? unfit(place, problem) : ended(problem.getMessage());
    }

    /** An option that may be left out was given, and nothing behind it. */
    private static String missing(ArgSpec place) {
        String lacking = place.isOption() && !place.required() ? " needs " + values(place) : " is missing";
        return name(place) + lacking + (place.description().length == 0 ? "." : ": " + first(place.description()[0]));
    }

    private static String values(ArgSpec option) {
        return option.arity().min() > 1 ? option.arity().min() + " values" : "a value";
    }

    private static String unfit(ArgSpec place, ParameterException problem) {
        Class<?> type = place.isMultiValue() ? place.auxiliaryTypes()[0] : place.type();
        String allowed = NUMBERS.contains(type) ? "a whole number" : candidates(place);
        String reason = problem.getMessage().substring(problem.getMessage().indexOf(": ") + 2);
        return allowed == null ? name(place) + ": " + ended(reason)
                : name(place) + " " + problem.getValue() + ": Write " + allowed + ".";
    }

    /** "text, markdown or html"; null where anything may be written. */
    private static String candidates(ArgSpec place) {
        List<String> all = new ArrayList<>();
        if (place.completionCandidates() != null) {
            place.completionCandidates().forEach(all::add);
        }
        int last = all.size() - 1;
        return all.isEmpty() ? null : last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }

    private static String name(ArgSpec place) {
        return place instanceof OptionSpec option ? option.longestName() : place.paramLabel();
    }

    /** The first sentence of a description. */
    private static String first(String description) {
        int end = description.indexOf(". ");
        return ended(end < 0 ? description : description.substring(0, end));
    }

    private static String ended(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
