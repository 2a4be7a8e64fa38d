package ebb.training.round;

import ebb.fact.Person;
import ebb.finding.Hypothesis;
import ebb.training.Exercise;
import ebb.training.FindingForms;
import ebb.training.Part;
import ebb.training.Pick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads a conclusion as it is typed in one line: {@code demand-withdraw nadia tom 80% : 6 9}. */
final class PickLine {

    private final Exercise exercise;

    PickLine(Exercise exercise) {
        this.exercise = exercise;
    }

    /**
     * The conclusion.
     *
     * @throws IllegalArgumentException if it is none; the message is a sentence for the trainee
     */
    Pick read(Part part, String line) {
        int colon = line.indexOf(':');
        String[] words = (colon < 0 ? line : line.substring(0, colon)).strip().split("[\\s,>]+");
        List<String> who = new ArrayList<>();
        Integer certainty = null;
        for (int i = 1; i < words.length; i++) {
            if (words[i].matches("\\d{1,3}%?")) {
                certainty = Integer.valueOf(words[i].replace("%", ""));
            } else {
                who.add(person(words[i]));
            }
        }
        if (certainty != null && certainty > 100) {
            throw new IllegalArgumentException("A certainty is in percent, from 0 to 100.");
        }
        List<String> people = exercise.intake().people().stream().map(Person::id).toList();
        Hypothesis finding = FindingForms.of(part, words[0].toLowerCase(Locale.ROOT), who, people);
        return new Pick(finding, colon < 0 ? List.of() : citations(line.substring(colon + 1)), certainty, null, null);
    }

    /** A person by id or by name. */
    String person(String written) {
        for (Person person : exercise.intake().people()) {
            if (person.id().equalsIgnoreCase(written) || person.name().equalsIgnoreCase(written)) {
                return person.id();
            }
        }
        throw new IllegalArgumentException("There is nobody called \"" + written + "\"; the people are "
                + String.join(", ", exercise.intake().people().stream().map(Person::id).toList()) + ".");
    }

    /** Sentences by their numbers, or facts by their ids. */
    List<String> citations(String written) {
        List<String> citations = new ArrayList<>();
        for (String word : Arrays.stream(written.strip().split("[\\s,;]+")).filter(one -> !one.isEmpty()).toList()) {
            String citation = exercise.citation(word);
            if (!exercise.knows(citation)) {
                throw new IllegalArgumentException("There is no sentence or fact \"" + word + "\" in this case.");
            }
            citations.add(citation);
        }
        return citations;
    }
}
