package ebb.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells which of the two of a case writes a letter: whoever says their name or signs, or is not the one it speaks of. */
final class Writer {

    private static final Set<String> CLOSING = Set.of("yours", "love", "regards", "from", "sincerely", "best", "thanks");
    /** How far before a name the words stand that say that it is one's own: "my name is", "i am". */
    private static final int NEAR = 3;

    private Writer() {
    }

    /** The case as the letter has it: its writer is the client. The case itself where nothing tells who writes. */
    static Cast of(List<Token> letter, PersonWords people, Cast cast) {
        if (cast.couple().size() != 2) {
            return cast;
        }
        List<Integer> named = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < letter.size(); i++) {
            quoted ^= letter.get(i).kind() == Token.Kind.QUOTE;
            if (!quoted && letter.get(i).upper() && cast.named(letter.get(i).word()) != null) {
                named.add(i);
            }
        }
        String writer = null;
        String spokenOf = null;
        for (int i : named) {
            String id = cast.named(letter.get(i).word()).id();
            if (introduced(letter, i) || signed(letter, i)) {
                writer = id;
            } else if (!called(letter, i)) {
                spokenOf = spokenOf == null || spokenOf.equals(id) || loved(letter, i, people) ? id : "";
            }
        }
        String other = spokenOf;
        writer = writer != null || other == null || other.isEmpty() ? writer
                : cast.couple().stream().map(Someone::id).filter(id -> !id.equals(other)).findFirst().orElseThrow();
        return writer == null ? cast : cast.writtenBy(writer);
    }

    /** "I am Ben", "my name is Ben". */
    private static boolean introduced(List<Token> letter, int name) {
        String before = name < 2 ? "" : letter.get(name - 2).word() + " " + letter.get(name - 1).word();
        boolean ends = name + 1 == letter.size() || letter.get(name + 1).kind() != Token.Kind.WORD || letter.get(name + 1).word().equals("and");
        return ends && before.equals("i am") || name >= NEAR && before.equals("name is") && letter.get(name - NEAR).word().equals("my");
    }

    /** A name at the end, by itself or behind a closing word. */
    private static boolean signed(List<Token> letter, int name) {
        for (int i = name + 1; i < letter.size(); i++) {
            if (letter.get(i).kind() == Token.Kind.WORD) {
                return false;
            }
        }
        return name > 0 && (letter.get(name - 1).kind() != Token.Kind.WORD || CLOSING.contains(letter.get(name - 1).word()));
    }

    /** Somebody who is spoken to: "Anna, please". */
    private static boolean called(List<Token> letter, int name) {
        return name + 1 < letter.size() && letter.get(name + 1).kind() == Token.Kind.COMMA;
    }

    /** "My wife Anna". */
    private static boolean loved(List<Token> letter, int name, PersonWords people) {
        PersonWords.Found found = name < 2 || !letter.get(name - 2).word().equals("my") ? null : people.at(letter, name - 1);
        return found != null && found.someone().part() == Someone.Part.PARTNER;
    }
}
