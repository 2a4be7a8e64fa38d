package ebb.report;

import ebb.explain.FindingWords;
import ebb.fact.Fact;
import ebb.fact.Person;
import ebb.fact.Relationship;
import ebb.finding.Strength;
import ebb.knowledge.Knowledge;
import ebb.knowledge.Phrases;
import ebb.report.TextPage.Look;
import ebb.training.Assessment.Contested;
import ebb.training.AuthorCheck;
import ebb.training.Exercise;
import ebb.training.NoteSentences;
import ebb.training.Part;
import ebb.training.Pick;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Exercises as text for a terminal. Safe to share between threads. */
public final class ExerciseText {

    private final Knowledge knowledge;
    private final Phrases phrases;

    /** Exercises in these words. */
    public ExerciseText(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.phrases = knowledge.phrases();
    }

    /** What there is to choose from; the aims are left out, because they would give the answers away. */
    public String list(List<Exercise> exercises, boolean aims, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        int level = 0;
        for (Exercise exercise : exercises) {
            if (exercise.level() != level) {
                level = exercise.level();
                page.heading("Level " + level, Look.TITLE);
            }
            String ways = (exercise.note() == null ? "facts only" : "note") + (exercise.twin() == null ? "" : ", pair");
            page.item(2, exercise.name(), page.sign("· ", "- ") + exercise.title() + " (" + ways + ")", Look.PLAIN);
            if (aims) {
                page.paragraph(6, exercise.aims().stream().map(phrases::label).collect(Collectors.joining("; ")), Look.QUIET);
            }
        }
        page.blank();
        page.paragraph(0, exercises.size() + (exercises.size() == 1 ? " exercise." : " exercises.")
                + " Begin with: ebb exercise do NAME", Look.PLAIN);
        return page.toString();
    }

    /** The case as a trainee gets it. */
    public String show(Exercise exercise, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        page.heading(exercise.title() + page.sign(" · ", " - ") + "level " + exercise.level(), Look.TITLE);
        page.paragraph(0, "People: " + exercise.intake().people().stream().map(ExerciseText::person)
                .collect(Collectors.joining(", ")) + ".", Look.PLAIN);
        page.blank();
        if (exercise.note() == null) {
            facts(exercise, page);
        } else {
            note(exercise.sentences(), page);
        }
        return page.toString();
    }

    /** The note of the twin, with its sentences numbered. */
    public String twin(Exercise exercise, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        page.heading("The second note", Look.TITLE);
        note(NoteSentences.of(exercise.twin().note()), page);
        return page.toString();
    }

    private static String person(Person person) {
        return person.name().equals(person.id()) ? person.id() : person.name() + " (" + person.id() + ")";
    }

    /** A note with its sentences numbered. */
    static void note(NoteSentences sentences, TextPage page) {
        int number = 0;
        for (NoteSentences.Sentence sentence : sentences.all()) {
            number++;
            if (sentence.paragraph() && number > 1) {
                page.blank();
            }
            page.item(1, String.format(Locale.ROOT, "%2d", number), sentence.text(), Look.PLAIN);
        }
    }

    private void facts(Exercise exercise, TextPage page) {
        for (Fact fact : exercise.intake().facts()) {
            if (!(fact instanceof Relationship)) {
                page.item(1, fact.id(), Reading.capital(phrases.attributed(fact, exercise.intake())) + ".", Look.PLAIN);
            }
        }
    }

    /** The expert's answer and commentary. */
    public String expert(Exercise exercise, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        expert(exercise, page);
        return page.toString();
    }

    void expert(Exercise exercise, TextPage page) {
        FindingWords names = new FindingWords(exercise.intake(), knowledge);
        page.heading("The expert's answer", Look.TITLE);
        if (exercise.expert().notEnough()) {
            page.paragraph(2, "Not enough is known to say more than this.", Look.ACCENT);
        }
        for (Part part : Part.values()) {
            int rank = 0;
            for (Pick pick : exercise.expert().of(part)) {
                rank++;
                String held = pick.strength() == null || part == Part.TOPICS ? ""
                        : page.sign(" · ", " - ") + phrases.label(pick.strength());
                page.item(2, part == Part.TOPICS ? rank + "." : page.sign("•", "*"),
                        Reading.capital(names.of(pick.finding())) + held, pick.strength() == Strength.STRONG ? Look.ACCENT : Look.PLAIN);
                if (pick.why() != null) {
                    page.paragraph(4, pick.why(), Look.QUIET);
                }
            }
        }
        page.blank();
        for (String paragraph : exercise.commentary().strip().split("\n\\s*\n")) {
            page.paragraph(2, paragraph, Look.PLAIN);
            page.blank();
        }
    }

    /** What an author should look at. */
    public String check(AuthorCheck check, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        page.heading(check.exercise().name() + page.sign(" · ", " - ") + (check.clean()
                ? check.contested().isEmpty() ? "the rules agree" : "differences explained" : "to be looked at"),
                check.clean() ? Look.TITLE : Look.ALERT);
        check.faults().forEach(fault -> page.item(2, page.sign("✗", "x"), fault, Look.PLAIN));
        List<Contested> unexplained = check.unexplained();
        for (Contested one : check.contested()) {
            contested(one, unexplained.contains(one) ? "not explained" : "explained", page);
        }
        return page.toString();
    }

    /** A finding on which the two differ, both sides told. */
    static void contested(Contested one, String how, TextPage page) {
        page.item(2, page.sign("≠", "!"), Reading.capital(one.says()) + page.sign(" · ", " - ") + (one.expert()
                ? "the expert alone" : "the rules alone") + (how == null ? "" : ", " + how) + "  (" + one.finding() + ")", Look.ACCENT);
        if (one.rules() != null) {
            page.paragraph(6, "The rules: " + one.rules(), Look.PLAIN);
        }
        if (one.because() != null) {
            page.paragraph(6, "The expert: " + one.because(), Look.PLAIN);
        }
    }
}
