package ebb.io;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.NoteSpan;
import ebb.fact.Person;
import ebb.training.Answer;
import ebb.training.Exercise;
import ebb.training.Part;
import ebb.training.Passages;
import ebb.training.Pick;
import ebb.training.RulesAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Drafts an exercise from a case: other names throughout, free remarks and quotes left out of the facts, the rules' answer
 * as the expert's to begin with. What is told of real people in it is for the author to change.
 */
public final class ExerciseDraft {

    /** Names that stand in for those of the case, in the order of the people. */
    private static final List<String> STAND_INS = List.of("Alex", "Bo", "Charlie", "Dana", "Eli", "Frankie", "Gray", "Harper");

    /** Shorter parts of names are particles and initials, which stand in every note. */
    private static final int SHORTEST_NAME = 3;

    private ExerciseDraft() {
    }

    /**
     * A draft.
     *
     * @param name  what it is called
     * @param rules what the rules conclude
     * @param note  the note, already masked; null for none
     * @throws FaultyExerciseException if the note still has a name of the case in it
     */
    public static Exercise of(String name, RulesAnswer rules, String note) {
        Intake intake = rules.formulation().intake();
        if (note != null) {
            refuseNames(name, intake, note);
        }
        List<Pick> picks = new ArrayList<>();
        int topics = 0;
        for (Pick pick : rules.answer().picks()) {
            if (pick.part() != Part.TOPICS || ++topics <= 4) {
                picks.add(pick);
            }
        }
        boolean notEnough = rules.answer().notEnough();
        return new Exercise(name, "A title that gives nothing away", 3, List.of(), note, null, intake, quotes(intake, note),
                new Answer(picks, List.of(), notEnough), "What an expert would say about this case, in two or three paragraphs: what"
                + " decides, what tempts, and where you would differ from the rules.", List.of(), List.of(), List.of(), null);
    }

    /** A case with other names: ids and names of the people changed everywhere, and nothing left that anybody said. */
    public static Intake masked(Intake intake) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < intake.people().size(); i++) {
            names.put(intake.people().get(i).id(), i < STAND_INS.size() ? STAND_INS.get(i) : "Person " + (i + 1));
        }
        return new Masquerade(names).masked(intake);
    }

    private static void refuseNames(String name, Intake intake, String note) {
        List<String> found = new ArrayList<>();
        for (Person person : intake.people()) {
            for (String part : parts(person)) {
                boolean there = Pattern.compile("\\b" + Pattern.quote(part) + "\\b",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(note).find();
                if (there && !found.contains(part.toLowerCase(Locale.ROOT))) {
                    found.add(part.toLowerCase(Locale.ROOT));
                }
            }
        }
        if (!found.isEmpty()) {
            throw new FaultyExerciseException(List.of("The note for " + name + " still names " + String.join(", ", found)
                    + ". Mask it first: ebb mask NOTE --people INTAKE -o masked.txt, and read it through before anybody else does."));
        }
    }

    /** All that somebody may be called by: the id, the name, and each part of a name of several. */
    private static List<String> parts(Person person) {
        List<String> parts = new ArrayList<>(List.of(person.name(), person.id()));
        Arrays.stream(person.name().split("[^\\p{L}]+")).filter(part -> part.length() >= SHORTEST_NAME).forEach(parts::add);
        return parts;
    }

    private static Map<String, String> quotes(Intake intake, String note) {
        Map<String, String> quotes = new LinkedHashMap<>();
        for (Fact fact : intake.facts()) {
            NoteSpan span = fact.told() == null ? null : fact.told().span();
            String quote = fact.told() == null ? null : fact.told().quote();
            if (note != null && quote != null && span == null && Passages.find(note, quote) >= 0) {
                quotes.put(fact.id(), quote);
            }
        }
        return quotes;
    }
}
