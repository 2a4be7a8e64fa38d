package ebb.note;

import java.util.List;
import java.util.Set;

/**
 * What kind of text a note is, told from its words before it is read closely.
 *
 * @param letter   whether a client writes in the first person; otherwise a clinician writes about people
 * @param parted   whether the writer says that the relationship is over
 * @param attached whether a present partner is named
 */
record Manuscript(boolean letter, boolean parted, boolean attached) {

    private static final Set<String> PARTING = Set.of("broke", "broken", "split");
    private static final Set<String> FIRST_OR_BOTH = Set.of("we", "me", "i");
    /** "We got back together" tells of a new beginning; "I want to get back together" of an end. */
    private static final Set<String> RETURNING = Set.of("got", "are", "were", "gotten", "came", "am", "is");

    /** "Her husband", where nobody writes as "I", is a clinician's word. */
    private static final Set<String> THEIRS = Set.of("her", "his", "their");

    /** So many capitals within sentences mean people called by their names. */
    private static final int NAMED = 3;

    /** A first-person word in this many words makes a letter. */
    private static final int RARE = 30;

    /** Whether a word may begin a phrase that tells of parting or of being together again. */
    static boolean turns(String word) {
        return PARTING.contains(word) || RETURNING.contains(word) || word.equals("divorce") || word.equals("still");
    }

    static Manuscript of(List<Token> tokens, PersonWords people, Cast cast) {
        int words = 0;
        int firstPerson = 0;
        int clinical = 0;
        int names = 0;
        boolean quoted = false;
        boolean parted = false;
        boolean reunited = false;
        boolean attached = false;
        boolean spouses = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.QUOTE) {
                quoted = !quoted;
            }
            if (token.kind() != Token.Kind.WORD) {
                continue;
            }
            words++;
            boolean opens = i == 0 || tokens.get(i - 1).kind() != Token.Kind.WORD;
            names += !opens && token.upper() && !token.word().equals("i") ? 1 : 0;
            clinical += token.upper() && token.end() - token.start() == 1 && (token.word().equals("h")
                    || token.word().equals("w")) ? 1 : 0;
            String word = token.word();
            WordKnowledge knowledge = token.known();
            if (!quoted && knowledge.is(WordTraits.FIRST_PERSON)) {
                firstPerson++;
            }
            if (knowledge.is(WordTraits.CLINICAL)) {
                clinical++;
            }
            if (knowledge.is(WordTraits.TURNING)) {
                String next = i + 1 < tokens.size() ? tokens.get(i + 1).word() : "";
                parted |= word.equals("divorce") && next.equals("from")
                        || PARTING.contains(word) && next.equals("up") && among(tokens, i, FIRST_OR_BOTH);
                reunited |= word.equals("still") && (next.equals("dating") || next.equals("together"))
                        || RETURNING.contains(word) && next.equals("back") && i + 2 < tokens.size()
                        && tokens.get(i + 2).word().equals("together");
            }
            PersonWords.Found found = people.at(tokens, i);
            spouses |= found != null && found.someone().part() == Someone.Part.PARTNER && i > 0
                    && THEIRS.contains(tokens.get(i - 1).word());
            attached |= found != null && found.someone().part() == Someone.Part.PARTNER && i > 0
                    && !tokens.get(i - 1).word().equals("ex");
        }
        boolean mayBeLetter = cast.people().isEmpty() || firstPerson > 0;
        boolean letter = clinical == 0 && names < NAMED && firstPerson * 3 * RARE >= words
                || clinical == 0 && names == 0 && !spouses && mayBeLetter
                || firstPerson * RARE >= words && firstPerson > 2 * clinical;
        return new Manuscript(letter, parted && !reunited, attached);
    }

    private static boolean among(List<Token> tokens, int i, Set<String> wanted) {
        for (int j = Math.max(0, i - 4); j < Math.min(tokens.size(), i + 5); j++) {
            if (wanted.contains(tokens.get(j).word())) {
                return true;
            }
        }
        return false;
    }
}
