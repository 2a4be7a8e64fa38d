package ebb.training;

import java.util.function.Predicate;

/**
 * How a link of knowledge is practised.
 *
 * @param mode in which way of doing an exercise
 * @param by   whether an exercise has to do with the link, and can be done in that way
 */
public record Practice(Mode mode, Predicate<Exercise> by) {

    /** How one link is practised, named as in {@link Outcome.Item}. */
    public static Practice of(String link) {
        int colon = link.indexOf(':');
        String about = link.substring(colon + 1);
        return switch (link.substring(0, Math.max(colon, 0))) {
            case "ask" -> new Practice(Mode.INQUIRE, exercise -> about.equals("safety") || exercise.intake().facts().stream()
                    .anyMatch(fact -> fact.type().term().equals(about)));
            case "fact" -> new Practice(Mode.READ, exercise -> exercise.note() != null && exercise.intake().facts().stream()
                    .anyMatch(fact -> fact.type().term().equals(about) && exercise.quotes().containsKey(fact.id())));
            case "pair" -> new Practice(Mode.MINIMAL_PAIR, exercise -> exercise.note() != null && exercise.twin() != null);
            default -> new Practice(Mode.FORMULATE, exercise ->
                    exercise.expert().picks().stream().anyMatch(pick -> Outcome.link(pick.finding()).equals(link))
                            || exercise.tempting().stream().anyMatch(one -> Outcome.link(one.finding()).equals(link)));
        };
    }
}
