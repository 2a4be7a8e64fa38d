package ebb.note;

import ebb.fact.FactType;
import java.util.Set;

/**
 * The stretch of a note that a mark stands on: whole words, without those at the end that only lead on.
 *
 * @param start index of its first UTF-16 unit
 * @param end   index after its last
 */
record Extent(int start, int end) {

    private static final Set<String> DANGLING = Set.of("in", "with", "to", "and", "at", "for", "of", "the", "a",
            "an", "that", "when", "because", "so", "if", "by", "about", "or", "but", "as", "while", "until", "since",
            "than", "from", "toward", "towards", "after", "every", "most", "all", "what", "who", "how", ",");

    /** That of what a phrase has read. */
    static Extent of(Sentence sentence, Phrase.Reading reading, FactType fact, String text) {
        Unit[] units = sentence.units();
        int last = reading.end() - 1;
        while (last > reading.start() && dangles(units[last])) {
            last--;
        }
        boolean nextScore = fact == FactType.RATING && last - 2 > reading.start()
                && units[last - 1].token().kind() == Token.Kind.COMMA;
        return new Extent(wordStart(text, units[reading.start()].start()),
                wordEnd(text, units[nextScore ? last - 2 : last].end()));
    }

    /** A full stop, or a word that only leads on to what is no longer part of the mark. */
    private static boolean dangles(Unit unit) {
        return unit.mention() == null
                && (DANGLING.contains(unit.word()) || unit.token().kind() == Token.Kind.STOP);
    }

    /** A mark never begins or ends within a contraction. */
    private static int wordStart(String text, int start) {
        int at = start;
        while (at > 0 && (Character.isLetter(text.charAt(at - 1)) || at == start && text.charAt(at) != ' '
                && "'\u2019".indexOf(text.charAt(at - 1)) >= 0 && at > 1 && Character.isLetter(text.charAt(at - 2)))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int end) {
        boolean contracted = end + 1 < text.length() && "'\u2019".indexOf(text.charAt(end)) >= 0
                && Character.isLetter(text.charAt(end + 1));
        int at = contracted ? end + 1 : end;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
