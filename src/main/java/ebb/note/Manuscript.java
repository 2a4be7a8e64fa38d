package ebb.note;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What kind of text a note is, told from its words before it is read closely.
 *
 * @param letter   whether a client writes in the first person; otherwise a clinician writes about people
 * @param parted   whether the writer says that the relationship is over
 * @param attached whether a present partner is named
 * @param personal whether anybody writes as "I" outside quotations
 * @param soap     whether it has headings in the SOAP form (S: O: A: P:)
 */
record Manuscript(boolean letter, boolean parted, boolean attached, boolean personal, boolean soap) {

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

    private static final Set<String> SOAP = Set.of("s", "o", "a", "p");
    /** So many of these letters head lines of a note in that form, where some are people's as well. */
    private static final int MOST_HEADS = 3;

    /** Whether somebody writes of themselves, so that a clinician's shorthand is none. */
    boolean confides() {
        return letter && personal;
    }

    /** Whether a letter heads a part of a note in the SOAP form, unless it is somebody's. */
    static boolean headsSoap(String letter) {
        return SOAP.contains(letter);
    }

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
            boolean listed = word.equals("i") && !cast.people().isEmpty() && listed(tokens, i, cast);
            if (!quoted && !listed && knowledge.is(WordTraits.FIRST_PERSON)) {
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
        return new Manuscript(letter, parted && !reunited, attached, firstPerson > 0, soap(tokens, cast));
    }

    /** Whether "I" is one of several people cut to their first letters: "A/I/S", "A, I, S". */
    private static boolean listed(List<Token> tokens, int i, Cast cast) {
        boolean commas = i > 0 && i + 1 < tokens.size() && tokens.get(i - 1).kind() == Token.Kind.COMMA
                && tokens.get(i + 1).kind() == Token.Kind.COMMA;
        return commas ? cast.abbreviates(tokens, i - 2) || cast.abbreviates(tokens, i + 2)
                : cast.abbreviates(tokens, i - 1) || cast.abbreviates(tokens, i + 1);
    }

    /** Whether lines begin with the letters of that form, and more than people of the case could account for. */
    private static boolean soap(List<Token> tokens, Cast cast) {
        Set<String> heads = new HashSet<>();
        boolean others = false;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean opens = i == 0 || tokens.get(i - 1).kind() != Token.Kind.WORD;
            if (opens && token.upper() && headsSoap(token.word()) && tokens.get(i + 1).word().equals(":")) {
                heads.add(token.word());
                others |= cast.initial(token.word()) == null;
            }
        }
        return others || heads.size() >= MOST_HEADS;
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
