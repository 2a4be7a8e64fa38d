package ebb.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads one note from beginning to end and puts every word that names a person together with whom it names: "my
 * husband" is one unit, and "he" is the nearest earlier person it can mean. One finder serves one note.
 */
final class PeopleFinder {

    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final Set<String> COPULAS = Set.of("am", "is", "are", "was", "were", "be", "been", "being", "s");
    private static final Set<String> DETERMINERS = Set.of("my", "his", "her", "their", "our", "the", "a", "an", "this",
            "that", "your", "another", "some", "one", "other", "these", "those");
    private static final Set<String> STOPPERS = Set.of("and", "or", "but", "to", "of", "for", "with", "in", "on", "at",
            "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "not", "that", "who", "because",
            "when", "if", "about", "from", "by", "as", "so", "than", "then", "will", "would", "can", "could", "am",
            "be", "been", "it", "i", "he", "she", "we", "they", "you", "him", "them", "me", "us", "my", "his", "her",
            "their", "our", "your", "never", "says", "said", "like", "over", "into", "after", "before", "only", "single");
    /** What tells of a danger belongs to no name: "my | abusive | husband". */
    private static final Set<String> DANGEROUS = Set.of("abusive", "violent", "controlling", "suicidal");
    private static final Set<String> VERBAL = Set.of("a", "the", "always", "very", "just", "really", "been", "still",
            "now", "too", "also", "gone", "constantly", "an");
    private static final Set<String> AFTER_OBJECTS = Set.of("against", "down", "up", "around", "out", "off", "away",
            "again", "back", "every", "once", "twice", "through", "until", "while", "without", "since", "more",
            "anymore", "alone", "there", "here", "how", "what", "why", "where", "two", "three", "several", "across",
            "onto", "at", "hard", "tonight", "yesterday", "today", "last", "all", "each", "whenever", "during",
            "together", "home", "upstairs", "downstairs", "outside", "inside", "this", "one");
    /** What leads to somebody who is only spoken of: in "we argued about her sister and she left" it is not the sister. */
    private static final Set<String> PREPOSITIONS = Set.of("about", "with", "to", "of", "for", "from", "at", "like",
            "over", "behind", "near");
    private static final Set<String> EARLIER = Set.of("ex", "former", "last", "previous", "past", "first", "late",
            "deceased");
    /** How a later partner is told from an earlier one: "my mother's new husband". */
    private static final Set<String> RECENT = Set.of("new", "current", "latest", "second", "present");
    private static final Set<String> SPANS = Set.of("years", "yrs", "year", "months", "decades");
    /** What tells that the capital before is a name, not "a". */
    private static final Set<String> AFTER_A_NAME = Set.of("goes", "says", "said", "is", "was", "has", "had", "does",
            "did", "not", "feels", "thinks", "wants", "and", "went", "will", "would", "denies");
    private static final int ADJECTIVES = 3;
    private static final int NUMERALS = 3;

    private final WordSets words;
    private final PersonWords nouns;
    private final GivenNames names;
    private final Cast cast;
    private final Genders genders;
    private final Manuscript manuscript;
    private final Circle circle;
    private final Pronouns pronouns;

    PeopleFinder(WordSets words, PersonWords nouns, GivenNames names, Cast cast, Manuscript manuscript, Genders genders) {
        this.genders = genders;
        this.words = words;
        this.nouns = nouns;
        this.names = names;
        this.cast = cast;
        this.manuscript = manuscript;
        this.circle = new Circle(cast, manuscript, genders);
        this.pronouns = new Pronouns(circle, manuscript, cast.author());
    }

    /** Whether a person may be named from this word on, nouns and pronouns apart. */
    static boolean mayName(String word) {
        return DETERMINERS.contains(word) || word.equals("ex") || word.equals("former");
    }

    /** Whether a word leads on from a pronoun rather than naming what is owned. */
    static boolean goesOn(String word) {
        return STOPPERS.contains(word) || VERBAL.contains(word) || AFTER_OBJECTS.contains(word)
                || word.endsWith("ly");
    }

    /** The units of one sentence. */
    Unit[] units(List<Token> sentence) {
        List<Unit> units = new ArrayList<>(sentence.size());
        circle.turn();
        int i = 0;
        while (i < sentence.size()) {
            Token token = sentence.get(i);
            if (token.kind() == Token.Kind.QUOTE) {
                pronouns.quote(sentence, i, units);
            }
            int before = units.size();
            int length = token.upper() || token.known().is(WordTraits.PERSONAL) ? person(sentence, i, units) : 0;
            if (length == 0) {
                units.add(new Unit(token));
                length = 1;
            }
            for (int added = before; pronouns.voice() != null && added < units.size(); added++) {
                units.get(added).saidBy(pronouns.voice());
            }
            i += length;
        }
        return units.toArray(Unit[]::new);
    }

    /** Adds a unit for the person named at a token, if there is one, and says how many tokens it takes. */
    private int person(List<Token> sentence, int i, List<Unit> units) {
        Token token = sentence.get(i);
        if (token.kind() != Token.Kind.WORD) {
            return 0;
        }
        String word = token.word();
        PersonWords.Found rival = nouns.at(sentence, i);
        if (rival != null && rival.someone().part() == Someone.Part.RIVAL) {
            circle.meet(rival.someone());
            return close(sentence, i, i + rival.length() - 1, rival.someone(), null, units);
        }
        if (DETERMINERS.contains(word)) {
            int length = described(sentence, i, units);
            if (length > 0) {
                return length;
            }
        }
        boolean letter = word.equals("i") && !pronouns.quoted() && initial(sentence, i) != null;
        Mention mention = letter ? null : pronouns.at(sentence, i, units);
        if (mention != null) {
            int length = Pronouns.reciprocal(sentence, i) ? 2 : 1;
            units.add(new Unit(token, sentence.get(i + length - 1), token.known(), mention));
            return length;
        }
        if (word.equals("ex") || word.equals("former")) {
            int length = noun(sentence, i, i, units);
            if (length > 0) {
                return length;
            }
        }
        if (token.upper()) {
            Someone named = word.length() > 1 ? called(word) : initial(sentence, i);
            if (named != null && word.length() == 1) {
                circle.meetAgain(named);
                return close(sentence, i, i, named, null, units);
            }
            if (named != null) {
                circle.meet(named);
                return close(sentence, i, i, named, null, units);
            }
        }
        return bare(sentence, i, units);
    }

    /** Who bears a name: somebody of the case, else whom the note has given it to. */
    private Someone called(String word) {
        Someone known = cast.named(word);
        if (known != null) {
            return genders.told(known);
        }
        return names.has(word) ? circle.called(word, names.gender(word)) : null;
    }

    /** Whether the words from a noun on go on with the given name of its person: "my husband Tom". */
    private boolean nameFollows(List<Token> sentence, int noun, int next) {
        return next < sentence.size() && sentence.get(next).kind() == Token.Kind.WORD && sentence.get(next).upper()
                && (noun == 0 || !sentence.get(noun).upper()) && names.has(sentence.get(next).word())
                && cast.named(sentence.get(next).word()) == null;
    }

    /** Whom a capital stands for in a clinician's note: "alone, R: no violence", but not the heading "P: ring him". */
    private Someone initial(List<Token> sentence, int i) {
        String letter = sentence.get(i).word();
        if (manuscript.letter()) {
            return null;
        }
        Token next = i + 1 < sentence.size() ? sentence.get(i + 1) : sentence.get(i);
        boolean first = i == 0 || sentence.get(i - 1).kind() != Token.Kind.WORD;
        boolean heading = i == 0 && manuscript.soap() && Manuscript.headsSoap(letter) && next.word().equals(":");
        boolean article = letter.equals("a") && first && next.kind() == Token.Kind.WORD
                && !AFTER_A_NAME.contains(next.word()) && !next.word().endsWith("ed");
        boolean self = letter.equals("i") && !(next.word().equals(":") && first
                || next.kind() == Token.Kind.COMMA && i > 0 && sentence.get(i - 1).kind() == Token.Kind.COMMA);
        boolean beside = cast.abbreviates(sentence, i + 1) || cast.abbreviates(sentence, i - 1) || scores(next);
        return heading || !beside && (article || self) ? null : genders.told(cast.initial(letter));
    }

    /** Whether a token is a number in figures, as it stands behind whoever gives it: "I 6, B 7". */
    private static boolean scores(Token token) {
        return !token.word().isEmpty() && Character.isDigit(token.word().charAt(0));
    }

    private int described(List<Token> sentence, int i, List<Unit> units) {
        boolean says = INDEFINITE.contains(sentence.get(i).word()) && predicated(units);
        for (int j = i + 1; j < sentence.size() && j <= i + 1 + ADJECTIVES; j++) {
            if (says && j > i + 1 && nouns.at(sentence, j) != null) {
                return 0;
            }
            int length = noun(sentence, i, j, units);
            if (length > 0) {
                return length;
            }
            Token between = sentence.get(j);
            if (between.kind() != Token.Kind.WORD && between.kind() != Token.Kind.COMMA
                    || STOPPERS.contains(between.word()) || j == i + 1 && DANGEROUS.contains(between.word())) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether what follows says what somebody is, "I am a | bad mother", and names nobody new. */
    private static boolean predicated(List<Unit> before) {
        int i = before.size() - 1;
        boolean copula = false;
        while (i >= 0 && before.get(i).skippable()) {
            copula |= COPULAS.contains(before.get(i).word());
            i--;
        }
        return copula && i >= 0 && before.get(i).mention() != null && before.get(i).mention().plain();
    }

    /** Tries to read a noun for a person at token j, described from token i on. */
    private int noun(List<Token> sentence, int i, int j, List<Unit> units) {
        boolean former = sentence.get(j).word().equals("ex") || sentence.get(j).word().equals("former");
        PersonWords.Found found = former ? nouns.at(sentence, j + 1) : nouns.at(sentence, j);
        if (former && (found == null || found.someone().part() != Someone.Part.PARTNER)) {
            found = new PersonWords.Found(new Someone(Someone.Part.EX, Someone.Gender.UNTOLD, false, null, "ex"), 0);
            if (!sentence.get(j).word().equals("ex")) {
                return 0;
            }
        }
        if (found == null) {
            return 0;
        }
        boolean indefinite = INDEFINITE.contains(sentence.get(i).word());
        if (indefinite && i != j && (found.someone().plural() || found.someone().part() == Someone.Part.FRIEND)) {
            return 0;
        }
        int end = j + (former ? 1 : 0) + found.length();
        Someone someone = found.someone();
        boolean partner = found.someone().part() == Someone.Part.PARTNER;
        if (former || partner && earlier(sentence, i, j)) {
            someone = new Someone(Someone.Part.EX, someone.gender(), someone.plural(), null, "ex");
        }
        Someone owner = pronouns.owner(sentence.get(i).word());
        someone = circle.placed(someone, sentence.get(i).word());
        if (!someone.plural() && nameFollows(sentence, end - 1, end)) {
            circle.name(sentence.get(end).word(), someone);
            end++;
        }
        circle.meet(someone);
        if (owner != null && owner.part() == Someone.Part.PARTNER && owner.gender() == someone.gender() && i > 0
                && PREPOSITIONS.contains(sentence.get(i - 1).word())) {
            circle.meet(owner);
        }
        return close(sentence, i, end - 1, someone, owner, units);
    }

    private static boolean earlier(List<Token> sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = sentence.get(i).word();
            if (EARLIER.contains(word) || i == from + 1 && word.equals("old")) {
                return true;
            }
        }
        return false;
    }

    /** A noun without "my" or "the": usual in clinicians' notes and for parents. */
    private int bare(List<Token> sentence, int i, List<Unit> units) {
        PersonWords.Found found = nouns.at(sentence, i);
        if (found == null) {
            return 0;
        }
        Someone.Part part = found.someone().part();
        boolean genericInLetter = manuscript.letter() && part == Someone.Part.OTHER;
        if (genericInLetter) {
            return 0;
        }
        Someone someone = circle.placed(found.someone(), "");
        int last = i + found.length() - 1;
        if (!someone.plural() && nameFollows(sentence, last, last + 1)) {
            circle.name(sentence.get(last + 1).word(), someone);
            last++;
        }
        circle.meet(someone);
        return close(sentence, i, last, someone, null, units);
    }

    /**
     * Adds the unit from token i to token end, with a genitive that follows. A parent's partner lives with the child as
     * a parent does.
     */
    private int close(List<Token> sentence, int i, int end, Someone someone, Someone owner, List<Unit> units) {
        int close = end + standing(sentence, end + 1);
        int after = close + 1;
        boolean genitive = after < sentence.size() && sentence.get(after).kind() == Token.Kind.GENITIVE;
        boolean owns = genitive && !verbFollows(sentence, after + 1);
        if (owns) {
            int described = after + 1 < sentence.size() && RECENT.contains(sentence.get(after + 1).word()) ? 1 : 0;
            PersonWords.Found owned = nouns.at(sentence, after + 1 + described);
            if (owned != null) {
                boolean parental = someone.part() == Someone.Part.PARENT;
                Someone.Part part = switch (owned.someone().part()) {
                    case EX -> Someone.Part.RIVAL;
                    case PARTNER, CLIENT -> parental ? Someone.Part.PARENT : Someone.Part.OTHER;
                    default -> owned.someone().part();
                };
                Someone relative = new Someone(part, owned.someone().gender(), owned.someone().plural(), null,
                        someone.label() + "'s " + owned.someone().label());
                circle.meet(relative);
                return close(sentence, i, after + described + owned.length(), relative, someone, units);
            }
        }
        Token last = owns ? sentence.get(after) : sentence.get(close);
        units.add(new Unit(sentence.get(i), last, sentence.get(end).known(),
                new Mention(someone, owns, !owns, false, owner)));
        if (genitive && !owns) {
            units.add(new Unit(sentence.get(after), sentence.get(after), words.of("is"), null));
        }
        return close - i + 1 + (genitive ? 1 : 0);
    }

    /** The number of words in "of twelve years", which tell no more than how long it has been. */
    private static int standing(List<Token> sentence, int i) {
        if (i >= sentence.size() || !sentence.get(i).word().equals("of")) {
            return 0;
        }
        for (int j = i + 2; j < sentence.size() && j <= i + 1 + NUMERALS; j++) {
            if (SPANS.contains(sentence.get(j).word())) {
                return j - i + 1;
            }
        }
        return 0;
    }

    private static boolean verbFollows(List<Token> sentence, int i) {
        if (i >= sentence.size()) {
            return false;
        }
        String word = sentence.get(i).word();
        return word.endsWith("ing") || word.endsWith("ed") || STOPPERS.contains(word) || VERBAL.contains(word);
    }
}
