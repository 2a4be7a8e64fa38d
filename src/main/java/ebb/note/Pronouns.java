package ebb.note;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads pronouns: whom each means, given who was spoken of, whose words are quoted and what stands before it in the
 * sentence. Serves one note.
 */
final class Pronouns {

    private static final Set<String> FIRST = Set.of("i", "me", "myself");
    private static final Set<String> FIRST_OWN = Set.of("my", "mine");
    private static final Set<String> BOTH = Set.of("we", "us", "ourselves");
    private static final Set<String> BOTH_OWN = Set.of("our", "ours");
    private static final Map<String, Someone.Gender> THIRD = Map.of("he", Someone.Gender.HE, "him", Someone.Gender.HE,
            "himself", Someone.Gender.HE, "his", Someone.Gender.HE, "she", Someone.Gender.SHE, "her",
            Someone.Gender.SHE, "hers", Someone.Gender.SHE, "herself", Someone.Gender.SHE);
    private static final Set<String> MANY = Set.of("they", "them", "themselves", "themself", "their", "theirs");
    private static final Set<String> SECOND = Set.of("you", "yourself", "your");
    private static final Set<String> OWN = Set.of("his", "her", "hers", "their", "theirs");
    private static final Set<String> SPEAKING = Set.of("said", "says", "told", "tells", "asked", "asks", "replied",
            "replies", "shouted", "shouts", "wrote", "writes", "answered", "added", "insisted", "complained");
    private static final Set<String> OBJECTS = Set.of("me", "him", "them", "us");

    private final Circle circle;
    private final Manuscript manuscript;
    private final Someone author;
    private boolean quoted;
    private Someone voice;

    Pronouns(Circle circle, Manuscript manuscript, Someone author) {
        this.circle = circle;
        this.manuscript = manuscript;
        this.author = author;
    }

    /** Whether a word may be a pronoun. */
    static boolean known(String word) {
        return FIRST.contains(word) || FIRST_OWN.contains(word) || BOTH.contains(word) || BOTH_OWN.contains(word)
                || THIRD.containsKey(word) || MANY.contains(word) || SECOND.contains(word) || word.equals("each")
                || word.equals("one");
    }

    /** Notes that a quotation begins or ends; whose words it is, is told by what stands before it. */
    void quote(List<Token> sentence, int i, List<Unit> before) {
        quoted = !quoted;
        Someone afterwards = quoted ? namedAfter(sentence, i) : null;
        voice = !quoted ? null : afterwards != null ? afterwards : speaker(before);
    }

    /** Who is named as speaking after a quotation: "...," she told him. */
    private Someone namedAfter(List<Token> sentence, int opening) {
        for (int i = opening + 1; i + 2 < sentence.size(); i++) {
            if (sentence.get(i).kind() == Token.Kind.QUOTE) {
                Someone.Gender gender = THIRD.get(sentence.get(i + 1).word());
                boolean speaks = SPEAKING.contains(sentence.get(i + 2).word());
                return gender == null || !speaks ? null : circle.meant(gender, null);
            }
        }
        return null;
    }

    /** Whether a quotation is open. */
    boolean quoted() {
        return quoted;
    }

    /** Whose words are being quoted, or null. */
    Someone voice() {
        return voice;
    }

    /** Whether "each other" or "one another" begins at a token. */
    static boolean reciprocal(List<Token> sentence, int i) {
        if (i + 1 >= sentence.size()) {
            return false;
        }
        String word = sentence.get(i).word();
        String next = sentence.get(i + 1).word();
        return word.equals("each") && next.equals("other") || word.equals("one") && next.equals("another");
    }

    /** The pronoun at a token, or null. */
    Mention at(List<Token> sentence, int i, List<Unit> before) {
        String word = sentence.get(i).word();
        boolean firstOwn = FIRST_OWN.contains(word);
        if (firstOwn || FIRST.contains(word)) {
            Someone self = quoted ? voice : manuscript.letter() ? author : null;
            return self == null ? null : new Mention(self, firstOwn, !firstOwn, true);
        }
        boolean bothOwn = BOTH_OWN.contains(word);
        if (bothOwn || BOTH.contains(word) || reciprocal(sentence, i)) {
            return new Mention(Someone.COUPLE, bothOwn, !bothOwn, true);
        }
        Someone.Gender gender = THIRD.get(word);
        boolean own = OWN.contains(word);
        if (gender != null) {
            boolean object = word.equals("him") || word.equals("her") && !possesses(sentence, i);
            return new Mention(circle.meant(gender, object ? subject(before) : null), own,
                    !own || word.equals("her"), true);
        }
        if (MANY.contains(word)) {
            return new Mention(circle.several(), own, !own, true);
        }
        if (!quoted && SECOND.contains(word) && !manuscript.letter()
                && sentence.get(sentence.size() - 1).kind() == Token.Kind.QUESTION) {
            return asked(before, word);
        }
        if (quoted && SECOND.contains(word)) {
            return new Mention(addressee(), word.equals("your"), !word.equals("your"), true);
        }
        return null;
    }

    /** Whom a clinician's question is put to: not the one of the two it asks about; nobody where it names neither. */
    private Mention asked(List<Unit> before, String word) {
        Someone about = before.stream().filter(unit -> Room.person(unit) && Bearers.ofTheTwo(unit.mention().someone()))
                .map(unit -> unit.mention().someone()).reduce((first, last) -> last).orElse(null);
        return about == null ? null : new Mention(circle.otherOfTheTwo(about), word.equals("your"), !word.equals("your"), true);
    }

    /** Whether "her" stands before a word that it may own, not before one that goes on. */
    private static boolean possesses(List<Token> sentence, int i) {
        return i + 1 < sentence.size() && sentence.get(i + 1).kind() == Token.Kind.WORD
                && !PeopleFinder.goesOn(sentence.get(i + 1).word());
    }

    /** Whose something is after "my", "his", "her" or "their"; null after any other word. */
    Someone owner(String determiner) {
        if (determiner.equals("my")) {
            return quoted ? voice : manuscript.letter() ? author : null;
        }
        Someone.Gender gender = THIRD.get(determiner);
        return gender == null ? null : circle.meant(gender, null);
    }

    /** Who acts on the object that comes next: the last person named, where that is no object itself. */
    private static Someone subject(List<Unit> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Unit unit = before.get(i);
            if (unit.breaks() || unit.token().kind() == Token.Kind.COMMA) {
                return null;
            }
            if (unit.mention() != null && unit.mention().plain()) {
                return OBJECTS.contains(unit.word()) ? null : unit.mention().someone();
            }
        }
        return null;
    }

    /** Who speaks where a quotation begins: the person last named in the sentence, else the last one spoken of. */
    private Someone speaker(List<Unit> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention mention = before.get(i).mention();
            if (mention != null && mention.plain() && mention.someone().part() != Someone.Part.COUPLE) {
                boolean object = i > 0 && (OBJECTS.contains(before.get(i).word())
                        || before.get(i - 1).word().equals("for") || SPEAKING.contains(before.get(i - 1).word()));
                if (!object) {
                    return mention.someone();
                }
            }
        }
        return circle.lastOfTheTwo();
    }

    private Someone addressee() {
        if (!manuscript.letter()) {
            return voice == null ? author : circle.otherOfTheTwo(voice);
        }
        return voice == null || voice.part() != Someone.Part.AUTHOR ? author
                : circle.partner(Someone.Gender.UNTOLD);
    }
}
