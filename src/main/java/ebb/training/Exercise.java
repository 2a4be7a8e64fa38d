package ebb.training;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A case to learn from, with an expert's answer. Immutable, and safe to share between threads.
 *
 * @param name       what it is called: a short slug
 * @param title      a few words
 * @param level      1 (one plain pattern) to 5 (mixed, indirect, misleading)
 * @param aims       what is to be learnt: needs, patterns, topics, appraisals or dangers
 * @param note       the note the trainee reads; null where there is only the intake
 * @param presenting the complaint the case presents with: all that is shown where the trainee has to ask
 * @param intake     the facts; those of the note as far as an expert reads them
 * @param quotes     where the note tells a fact: by its id, words of the note
 * @param expert     the expert's answer
 * @param commentary what the expert has to say
 * @param differs    where the expert knowingly differs from the rules, and why
 * @param harmful    topics or findings that would do harm here, and why
 * @param tempting   findings that suggest themselves and do not hold, and why
 * @param twin       the other one of a minimal pair; null where there is none
 */
public record Exercise(
        String name,
        String title,
        int level,
        List<Term> aims,
        String note,
        String presenting,
        Intake intake,
        Map<String, String> quotes,
        Answer expert,
        String commentary,
        List<Remarked> differs,
        List<Remarked> harmful,
        List<Remarked> tempting,
        Twin twin) {

    /** Copies what could be changed later. */
    public Exercise {
        aims = List.copyOf(aims);
        quotes = Map.copyOf(quotes);
        differs = List.copyOf(differs);
        harmful = List.copyOf(harmful);
        tempting = List.copyOf(tempting);
    }

    /** The sentences of the note, numbered as a trainee sees them; empty where there is no note. */
    public NoteSentences sentences() {
        return NoteSentences.of(note);
    }

    /** The fact with this id, if there is one. */
    public Optional<Fact> fact(String id) {
        return intake.facts().stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /**
     * A citation as a trainee writes it, who sees sentences and no ids: where there is a note, a number, with or without an
     * {@code s}, is a sentence, also where a fact happens to be called so.
     *
     * @return {@code #} and the sentence's number; what was written where it is no sentence
     */
    public String citation(String written) {
        int number = NoteSentences.number(written.matches("\\d+") ? "#" + written : written);
        return number > 0 && number <= sentences().all().size() ? "#" + number : written;
    }

    /**
     * The facts that a citation stands for: a fact's id stands for itself, a sentence for all that it tells.
     *
     * @param citation a fact's id, or {@code #} or {@code s} and a sentence's number
     */
    public Set<String> cited(String citation) {
        if (fact(citation).isPresent()) {
            return Set.of(citation);
        }
        int number = NoteSentences.number(citation);
        Set<String> told = new LinkedHashSet<>();
        NoteSentences sentences = sentences();
        intake.facts().stream().map(Fact::id).filter(quotes::containsKey)
                .filter(id -> number > 0 && sentences.telling(quotes.get(id)) == number).forEach(told::add);
        return told;
    }

    /** Whether a citation means anything in this exercise: a fact, or a sentence there is. */
    public boolean knows(String citation) {
        int number = NoteSentences.number(citation);
        return fact(citation).isPresent() || number > 0 && number <= sentences().all().size();
    }
}
