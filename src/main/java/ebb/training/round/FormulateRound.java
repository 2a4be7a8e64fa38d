package ebb.training.round;

import ebb.knowledge.Phrases;
import ebb.training.Answer;
import ebb.training.Exercise;
import ebb.training.FindingForms;
import ebb.training.Part;
import ebb.training.Pick;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Committing to a formulation, step by step. */
public final class FormulateRound implements Round {

    private static final String HOW = "One a line; an empty line goes on, ? lists the terms, - takes the last one back.";

    private enum Stage {
        FACTS(null, "Read the note once for facts alone. Which sentences matter? Write their numbers."),
        DANGERS(Part.CAUTIONS, "Does anything in it put somebody in danger? Write the danger and whose safety it is about."),
        NEEDS(Part.NEEDS, "Which needs may go unmet, and whose? Write the need, the person, how sure you are in percent, and after"
                + " a colon the sentences it rests on."),
        PATTERNS(Part.PATTERNS, "Which patterns may they be caught in? Write the pattern, the people in their roles, how sure you"
                + " are, and after a colon the sentences."),
        APPRAISALS(Part.APPRAISALS, "How realistic may each person's expectations of closeness be? realistic, strained or"
                + " perfectionist, and the person; leave out whom you cannot tell."),
        TOPICS(Part.TOPICS, "What would you raise, in this order? One topic a line, the first first."),
        ENOUGH(null, "Is enough known to say this much? yes or no");

        private final Part part;
        private final String asks;

        Stage(Part part, String asks) {
            this.part = part;
            this.asks = asks;
        }
    }

    private final Exercise exercise;
    private final Phrases phrases;
    private final PickLine reading;
    private final List<Pick> picks = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private Stage stage = Stage.FACTS;
    private Boolean enough;

    /** Begins an exercise. */
    public FormulateRound(Exercise exercise, Phrases phrases) {
        this.exercise = exercise;
        this.phrases = phrases;
        this.reading = new PickLine(exercise);
    }

    @Override
    public List<String> ask() {
        return stage.part == null ? List.of(stage.asks) : List.of(stage.asks, example(stage.part) + " " + HOW);
    }

    private String example(Part part) {
        List<String> people = exercise.intake().people().stream().map(person -> person.id()).toList();
        String one = people.get(0);
        String other = people.size() > 1 ? people.get(1) : one;
        return "For example: " + switch (part) {
            case CAUTIONS -> "suicidal-ideation " + one + " : 4.";
            case NEEDS -> "understanding " + one + " 60% : 2 5.";
            case PATTERNS -> "home-work-split " + other + " 50% : 3.";
            case APPRAISALS -> "realistic " + one + " : 7.";
            default -> "name-the-need.";
        };
    }

    @Override
    public String answer(String line) {
        String typed = line.strip();
        if (typed.equals("?") && stage.part != null) {
            return terms();
        } else if (typed.equals("-")) {
            return takenBack();
        } else if (stage == Stage.ENOUGH) {
            return enough(typed);
        } else if (typed.isEmpty()) {
            stage = Stage.values()[stage.ordinal() + 1];
            return "";
        } else if (stage == Stage.FACTS) {
            List<String> cited = reading.citations(typed);
            seen.addAll(cited);
            stage = Stage.DANGERS;
            return cited.size() + (cited.size() == 1 ? " sentence" : " sentences") + " noted.";
        }
        return taken(reading.read(stage.part, typed));
    }

    private String taken(Pick pick) {
        picks.removeIf(earlier -> earlier.id().equals(pick.id()));
        picks.add(pick);
        return "Noted: " + pick.id() + (pick.certainty() == null ? "" : ", " + pick.certainty() + "%")
                + (pick.rests().isEmpty() ? "" : ", resting on " + String.join(", ", pick.rests())).replace("#", "") + ".";
    }

    private String takenBack() {
        for (int i = picks.size() - 1; i >= 0; i--) {
            if (picks.get(i).part() == stage.part) {
                return "Taken back: " + picks.remove(i).id() + ".";
            }
        }
        return "There is nothing to take back here.";
    }

    private String enough(String typed) {
        if (!typed.equalsIgnoreCase("yes") && !typed.equalsIgnoreCase("no")) {
            throw new IllegalArgumentException("Write yes or no.");
        }
        enough = typed.equalsIgnoreCase("yes");
        return "";
    }

    private String terms() {
        return FindingForms.terms(stage.part).stream().map(term -> "  " + term.term() + " – " + phrases.label(term))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public boolean done() {
        return enough != null;
    }

    /** What the trainee committed to. */
    public Answer given() {
        return new Answer(picks, seen, Boolean.FALSE.equals(enough));
    }
}
