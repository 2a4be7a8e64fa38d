package ebb.note;

import java.util.Set;

/**
 * That somebody answers as another did: "she isn't afraid; he says the same", "G alone, same".
 *
 * @param who   who answers
 * @param start index of the first UTF-16 unit of the words
 * @param end   index after their last
 */
record SameAnswer(Someone who, int start, int end) {

    private static final Set<String> SAME = Set.of("same", "likewise", "ditto");
    private static final Set<String> LEADING = Set.of("the", "says", "said", "say", "alone", "also", "tells", "reports",
            "much", "answers");
    private static final Set<String> TRAILING = Set.of("of", "and");

    /** The one in a sentence, or null. */
    static SameAnswer in(Unit[] units) {
        for (int i = 1; i < units.length; i++) {
            boolean ends = i + 1 == units.length || units[i + 1].token().kind() != Token.Kind.WORD
                    || TRAILING.contains(units[i + 1].word());
            boolean aside = units[i - 1].token().kind() == Token.Kind.COMMA && i + 1 < units.length
                    && units[i + 1].token().kind() == Token.Kind.COMMA;
            int person = SAME.contains(units[i].word()) && ends && !aside ? person(units, i) : -1;
            if (person >= 0) {
                return new SameAnswer(units[person].mention().someone(), units[person].start(), units[i].end());
            }
        }
        return null;
    }

    private static int person(Unit[] units, int same) {
        for (int i = same - 1; i >= 0; i--) {
            Mention mention = units[i].mention();
            if (mention != null) {
                boolean one = Room.person(units[i]) && !units[i].object() && Bearers.ofTheTwo(mention.someone());
                return one ? i : -1;
            }
            if (!LEADING.contains(units[i].word()) && !units[i].word().equals(":")
                    && units[i].token().kind() != Token.Kind.COMMA) {
                return -1;
            }
        }
        return -1;
    }
}
