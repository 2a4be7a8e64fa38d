package ebb.note;

import ebb.fact.FactType;
import ebb.fact.Setting;
import ebb.fact.Term;
import java.util.List;

/**
 * A stretch of a note that proposes a fact. It becomes one when the clinician accepts it.
 *
 * @param start     the first character, counted in Unicode code points from 0
 * @param end       the character after the last
 * @param quote     exactly that part of the text
 * @param fact      the kind of fact
 * @param term      the term of that kind
 * @param detail    a further field that the kind needs, such as a level, score or result; null for most kinds
 * @param setting   whether a person asked about safety was alone; null where the text does not tell, and for other kinds
 * @param who       whom it is about: a person's id, or author, client, partner, ex, other
 * @param toward    the other person, or null where the text names none
 * @param teller    on whose word it stands, named like who; null where a clinician tells it
 * @param status    present, past, negated or hypothetical
 * @param uncertain whether person or status had to be guessed, so that a reader should look twice
 * @param rule      the phrase rule that found it
 * @param claims    the claims that rule cites; empty for the clinical safety floor
 */
public record Mark(
        int start,
        int end,
        String quote,
        FactType fact,
        Term term,
        Detail detail,
        Setting setting,
        String who,
        String toward,
        String teller,
        MarkStatus status,
        boolean uncertain,
        String rule,
        List<String> claims) {

    /** Copies the claims. */
    public Mark {
        claims = List.copyOf(claims);
    }

    /**
     * A further field of a fact.
     *
     * @param field its name in files: level, score, result, inflictedBy, hoursPerWeek
     * @param value its value as files write it
     */
    public record Detail(String field, String value) {
    }

    /** The words it stands on, on one line. */
    public String words() {
        return Excerpt.plain(quote);
    }

    /** The same mark with another status. */
    public Mark with(MarkStatus other) {
        return new Mark(start, end, quote, fact, term, detail, setting, who, toward, teller, other, uncertain, rule, claims);
    }

    /** The same mark with another setting. */
    public Mark in(Setting other) {
        return new Mark(start, end, quote, fact, term, detail, other, who, toward, teller, status, uncertain, rule, claims);
    }

    /** The same mark on other words, its place counted in UTF-16 units. */
    Mark spanning(String text, int from, int to) {
        return new Mark(from, to, text.substring(from, to), fact, term, detail, setting, who, toward, teller, status, uncertain,
                rule, claims);
    }

    /** The same mark, its place counted otherwise. */
    Mark at(int from, int to) {
        return new Mark(from, to, quote, fact, term, detail, setting, who, toward, teller, status, uncertain, rule, claims);
    }

    /** Whether the mark may be offered as a fact: what is present, and old wounds and past dangers. */
    public boolean offered() {
        return status == MarkStatus.PRESENT
                || status == MarkStatus.PAST && (fact == FactType.WOUND || fact == FactType.SAFETY_SIGNAL);
    }
}
