package ebb.io;

import ebb.fact.Person;
import ebb.training.Answer;
import ebb.training.Exercise;
import ebb.training.Pick;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a trainee's formulation from a file in YAML or JSON. */
public final class AnswerReader {

    private AnswerReader() {
    }

    /**
     * The answer in a file.
     *
     * @throws FaultyExerciseException if it has faults, or answers another exercise
     * @throws IOException             if it cannot be read
     */
    public static Answer read(Path file, Exercise exercise) throws IOException {
        List<KnowledgeFault> faults = new ArrayList<>();
        WordingNode.Entries entries = WordingParser.ofYaml(file.toString(), faults::add)
                .parse(new ByteArrayInputStream(Files.readAllBytes(file)));
        if (entries.entries().get("exercise") instanceof WordingNode.Text named && !named.text().equals(exercise.name())) {
            faults.add(new KnowledgeFault(file.toString(), named.line(), "This answers the exercise \"" + named.text()
                    + "\", not \"" + exercise.name() + "\"; name that one, or the right file."));
        }
        entries.entries().forEach((key, node) -> {
            if (!key.equals("exercise") && !PickReading.keys().contains(key)) {
                faults.add(new KnowledgeFault(file.toString(), node.line(), "\"" + key + "\" is not a key that means anything here"
                        + WordingSection.meant(key, PickReading.keys()) + "; allowed are exercise, "
                        + String.join(", ", PickReading.keys()) + "."));
            }
        });
        List<String> people = exercise.intake().people().stream().map(Person::id).toList();
        Answer answer = new PickReading(file.toString(), people, cited -> exercise.knows(exercise.citation(cited)), faults)
                .read(entries);
        if (!faults.isEmpty()) {
            throw new FaultyExerciseException(faults.stream().sorted().map(KnowledgeFault::toString).toList());
        }
        return new Answer(answer.picks().stream().map(pick -> new Pick(pick.finding(), citations(pick.rests(), exercise),
                pick.certainty(), pick.strength(), pick.why())).toList(), citations(answer.seen(), exercise), answer.notEnough());
    }

    private static List<String> citations(List<String> written, Exercise exercise) {
        return written.stream().map(exercise::citation).toList();
    }
}
