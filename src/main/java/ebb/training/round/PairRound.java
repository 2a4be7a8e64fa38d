package ebb.training.round;

import ebb.explain.Edit;
import ebb.explain.FindingWords;
import ebb.knowledge.Knowledge;
import ebb.training.ErrorKind;
import ebb.training.Exercise;
import ebb.training.Mode;
import ebb.training.NoteSentences;
import ebb.training.Outcome;
import ebb.training.PairQuestion;
import ebb.training.Pick;
import ebb.training.round.Debrief.Entry;
import ebb.training.round.Debrief.Standing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Two notes that differ in one fact: which sentence decides, what holds in which, and why? */
public final class PairRound implements Round {

    private final Exercise exercise;
    private final PairQuestion pair;
    private final FindingWords names;
    private final List<Pick> options;
    private final List<NoteSentences.Sentence> sentences;
    private final Set<Integer> deciding;
    private Integer sentence;
    private Set<Integer> first;
    private String why;

    /** Begins an exercise that has a twin. */
    public PairRound(Exercise exercise, PairQuestion pair, Knowledge knowledge) {
        this.exercise = exercise;
        this.pair = pair;
        this.names = new FindingWords(exercise.intake(), knowledge);
        TreeMap<String, Pick> sorted = new TreeMap<>();
        pair.onlyFirst().forEach(pick -> sorted.put(pick.id(), pick));
        pair.onlySecond().forEach(pick -> sorted.put(pick.id(), pick));
        this.options = List.copyOf(sorted.values());
        this.sentences = NoteSentences.of(exercise.twin().note()).all();
        this.deciding = deciding();
    }

    /** The sentences of the second note that do not stand in the first. */
    private Set<Integer> deciding() {
        Set<String> before = new LinkedHashSet<>(exercise.sentences().all().stream().map(NoteSentences.Sentence::text).toList());
        Set<Integer> fresh = new TreeSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (!before.contains(sentences.get(i).text())) {
                fresh.add(i + 1);
            }
        }
        return fresh;
    }

    @Override
    public List<String> ask() {
        if (sentence == null) {
            return List.of("The second note differs from the first in one fact. Which of its sentences decides? Write its number;"
                    + " 0 if the deciding sentence of the first note is gone from the second.");
        } else if (first == null) {
            List<String> asks = new ArrayList<>(List.of("Each of these holds in one of the two alone. Which hold in the first?"
                    + " Write their numbers, or 0 for none."));
            for (int i = 0; i < options.size(); i++) {
                asks.add((i + 1) + ". " + names.of(options.get(i).finding()));
            }
            return asks;
        }
        return List.of("Why does that fact decide? One or two sentences, in your own words.");
    }

    @Override
    public String answer(String line) {
        String typed = line.strip();
        if (sentence == null) {
            sentence = number(typed, sentences.size(), "a sentence of the second note, or 0");
        } else if (first == null) {
            Set<Integer> numbers = new TreeSet<>();
            for (String one : typed.split("[\\s,]+")) {
                numbers.add(number(one, options.size(), "the list, or 0 for none"));
            }
            first = numbers;
        } else if (typed.isEmpty()) {
            throw new IllegalArgumentException("Say why in a few words; to put it into words is half of the exercise.");
        } else {
            why = typed;
        }
        return "";
    }

    private static Integer number(String typed, int most, String of) {
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) > most) {
            throw new IllegalArgumentException("\"" + typed + "\" is no number of " + of + "; they go up to " + most + ".");
        }
        return Integer.valueOf(typed);
    }

    @Override
    public boolean done() {
        return why != null;
    }

    /** What came of it. The reason in the trainee's words is set beside the expert's, and not scored. */
    public Debrief debrief() {
        List<Entry> entries = new ArrayList<>();
        List<Outcome.Item> items = new ArrayList<>();
        List<Outcome.Slip> slips = new ArrayList<>();
        boolean found = deciding.contains(sentence) || deciding.isEmpty() && sentence == 0;
        String change = exercise.twin().change() instanceof Edit.Dropped ? "A fact of the first note is gone from the second."
                : "It is sentence " + String.join(" or ", deciding.stream().map(Object::toString).toList()) + ".";
        entries.add(new Entry(found ? Standing.RIGHT : Standing.WRONG, found ? "You found the fact that decides."
                : "The deciding fact was elsewhere. " + change, List.of(exercise.twin().why())));
        items.add(new Outcome.Item("deciding", "pair:deciding-fact", true, found, found ? 1 : 0));
        if (!found) {
            slips.add(new Outcome.Slip(ErrorKind.MISSED_FACT, "deciding", null));
        }
        int right = 0;
        for (int i = 0; i < options.size(); i++) {
            Pick pick = options.get(i);
            boolean inFirst = pair.onlyFirst().contains(pick);
            boolean correct = inFirst == first.contains(i + 1);
            right += correct ? 1 : 0;
            items.add(new Outcome.Item(pick.id(), Outcome.link(pick.finding()), true, correct, correct ? 1 : 0));
            if (!correct) {
                slips.add(new Outcome.Slip(ErrorKind.MISSING_LINK, pick.id(), null));
            }
            entries.add(new Entry(correct ? Standing.RIGHT : Standing.WRONG, names.of(pick.finding()),
                    List.of("It holds in the " + (inFirst ? "first" : "second") + " note alone.")));
        }
        entries.add(new Entry(Standing.NOTE, "Your reason", List.of(why)));
        return new Debrief(entries, new Outcome(Mode.MINIMAL_PAIR, List.of(
                new Outcome.Measure("deciding-fact", found ? 1 : 0), new Outcome.Measure("findings",
                        options.isEmpty() ? 1 : (double) right / options.size())), items, slips, List.of()));
    }
}
