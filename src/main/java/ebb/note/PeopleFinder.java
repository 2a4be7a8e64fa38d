package ebb.note;

import ebb.fact.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads one note from beginning to end and puts every word that names a person together with whom it names: "my
 * husband" is one unit, and "he" is the nearest earlier person it can mean. One finder serves one note.
 */
final class PeopleFinder {

    private static final Set<String> FIRST = Set.of("i", "me", "myself");
    private static final Set<String> FIRST_OWN = Set.of("my", "mine");
    private static final Set<String> BOTH = Set.of("we", "us", "ourselves", "each other");
    private static final Set<String> BOTH_OWN = Set.of("our", "ours");
    private static final Map<String, Someone.Gender> THIRD = Map.of("he", Someone.Gender.HE, "him", Someone.Gender.HE,
            "himself", Someone.Gender.HE, "she", Someone.Gender.SHE, "herself", Someone.Gender.SHE);
    private static final Set<String> MANY = Set.of("they", "them", "themselves", "themself");
    private static final Set<String> DETERMINERS = Set.of("my", "his", "her", "their", "our", "the", "a", "an", "this",
            "that", "your", "another", "some", "one", "other", "these", "those");
    private static final Set<String> STOPPERS = Set.of("and", "or", "but", "to", "of", "for", "with", "in", "on", "at",
            "is", "are", "was", "were", "has", "have", "had", "do", "does", "did", "not", "that", "who", "because",
            "when", "if", "about", "from", "by", "as", "so", "than", "then", "will", "would", "can", "could", "am",
            "be", "been", "it", "i", "he", "she", "we", "they", "you", "him", "them", "me", "us", "my", "his", "her",
            "their", "our", "your", "never", "says", "said", "like", "over", "into", "after", "before", "only");
    private static final Set<String> OBJECTS = Set.of("me", "him", "them", "us");
    private static final Set<String> VERBAL = Set.of("a", "the", "always", "very", "just", "really", "been", "still",
            "now", "too", "also", "gone", "constantly", "an");
    private static final int ADJECTIVES = 3;
    private static final int REMEMBERED = 12;

    private final WordSets words;
    private final PersonWords nouns;
    private final Cast cast;
    private final Someone author;
    private final Manuscript manuscript;
    private final Deque<Someone> recent = new ArrayDeque<>();
    private final Map<String, Someone> notePeople = new HashMap<>();
    private boolean quoted;
    private Someone voice;

    PeopleFinder(WordSets words, PersonWords nouns, Cast cast, Manuscript manuscript) {
        this.words = words;
        this.nouns = nouns;
        this.cast = cast;
        this.manuscript = manuscript;
        this.author = cast.author();
    }

    /** The units of one sentence. */
    Unit[] units(List<Token> sentence) {
        List<Unit> units = new ArrayList<>(sentence.size());
        int i = 0;
        while (i < sentence.size()) {
            Token token = sentence.get(i);
            if (token.kind() == Token.Kind.QUOTE) {
                quoted = !quoted;
                voice = quoted ? speaker(units) : null;
            }
            int before = units.size();
            int length = person(sentence, i, units);
            if (length == 0) {
                units.add(new Unit(token, words.of(token.word())));
                length = 1;
            }
            for (int added = before; voice != null && added < units.size(); added++) {
                units.get(added).saidBy(voice);
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
        if (DETERMINERS.contains(word)) {
            int length = described(sentence, i, units);
            if (length > 0) {
                return length;
            }
        }
        Mention mention = pronoun(sentence, i);
        if (mention != null) {
            int length = word.equals("each") || word.equals("one") ? 2 : 1;
            units.add(new Unit(token, sentence.get(i + length - 1), words.of(word), mention));
            return length;
        }
        if (word.equals("ex") || word.equals("former")) {
            int length = noun(sentence, i, i, units);
            if (length > 0) {
                return length;
            }
        }
        Someone named = token.upper() ? cast.named(word) : null;
        if (named != null) {
            meet(named);
            return close(sentence, i, i, named, units);
        }
        return bare(sentence, i, units);
    }

    private int described(List<Token> sentence, int i, List<Unit> units) {
        for (int j = i + 1; j < sentence.size() && j <= i + 1 + ADJECTIVES; j++) {
            int length = noun(sentence, i, j, units);
            if (length > 0) {
                return length;
            }
            Token between = sentence.get(j);
            if (between.kind() != Token.Kind.WORD && between.kind() != Token.Kind.COMMA
                    || STOPPERS.contains(between.word())) {
                return 0;
            }
        }
        return 0;
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
        boolean indefinite = sentence.get(i).word().equals("a") || sentence.get(i).word().equals("an");
        if (indefinite && i != j && (found.someone().plural() || found.someone().part() == Someone.Part.FRIEND)) {
            return 0;
        }
        int end = j + (former ? 1 : 0) + found.length();
        Someone someone = found.someone();
        if (former || among(sentence, i, j, "ex") || among(sentence, i, j, "former")) {
            someone = new Someone(Someone.Part.EX, someone.gender(), someone.plural(), null, "ex");
        }
        someone = placed(someone, sentence.get(i).word(), among(sentence, i, j, "new"));
        meet(someone);
        return close(sentence, i, end - 1, someone, units);
    }

    private static boolean among(List<Token> sentence, int from, int to, String word) {
        for (int i = from; i < to; i++) {
            if (sentence.get(i).word().equals(word)) {
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
        Someone someone = placed(found.someone(), "", false);
        meet(someone);
        return close(sentence, i, i + found.length() - 1, someone, units);
    }

    /** Adds the unit from token i to token end, with a genitive that follows. */
    private int close(List<Token> sentence, int i, int end, Someone someone, List<Unit> units) {
        int after = end + 1;
        boolean genitive = after < sentence.size() && sentence.get(after).kind() == Token.Kind.GENITIVE;
        boolean owns = genitive && !verbFollows(sentence, after + 1);
        if (owns) {
            PersonWords.Found owned = nouns.at(sentence, after + 1);
            if (owned != null) {
                Someone relative = new Someone(owned.someone().part() == Someone.Part.CHILD ? Someone.Part.CHILD
                        : Someone.Part.OTHER, owned.someone().gender(), owned.someone().plural(), null,
                        someone.label() + "'s " + owned.someone().label());
                meet(relative);
                return close(sentence, i, after + owned.length(), relative, units) ;
            }
        }
        Token last = owns ? sentence.get(after) : sentence.get(end);
        units.add(new Unit(sentence.get(i), last, words.of(sentence.get(end).word()),
                new Mention(someone, owns, !owns, false)));
        if (genitive && !owns) {
            units.add(new Unit(sentence.get(after), words.of("is")));
        }
        int consumed = end - i + 1 + (genitive ? 1 : 0);
        return consumed;
    }

    private static boolean verbFollows(List<Token> sentence, int i) {
        if (i >= sentence.size()) {
            return false;
        }
        String word = sentence.get(i).word();
        return word.endsWith("ing") || word.endsWith("ed") || STOPPERS.contains(word) || VERBAL.contains(word);
    }

    private Mention pronoun(List<Token> sentence, int i) {
        String word = sentence.get(i).word();
        if (FIRST.contains(word) || FIRST_OWN.contains(word)) {
            Someone self = quoted ? voice : manuscript.letter() ? author : null;
            return self == null ? null : new Mention(self, FIRST_OWN.contains(word), !FIRST_OWN.contains(word), true);
        }
        boolean reciprocal = i + 1 < sentence.size() && (word.equals("each") && sentence.get(i + 1).word()
                .equals("other") || word.equals("one") && sentence.get(i + 1).word().equals("another"));
        if (BOTH.contains(word) || BOTH_OWN.contains(word) || reciprocal) {
            return new Mention(Someone.COUPLE, BOTH_OWN.contains(word), !BOTH_OWN.contains(word), true);
        }
        Someone.Gender gender = THIRD.get(word);
        if (gender != null) {
            return new Mention(meant(gender), false, true, true);
        }
        if (word.equals("his")) {
            return new Mention(meant(Someone.Gender.HE), true, false, true);
        }
        if (word.equals("her") || word.equals("hers")) {
            return new Mention(meant(Someone.Gender.SHE), true, word.equals("her"), true);
        }
        if (MANY.contains(word) || word.equals("their")) {
            return new Mention(several(), word.equals("their"), !word.equals("their"), true);
        }
        boolean yours = word.equals("your");
        if (quoted && (word.equals("you") || yours || word.equals("yourself"))) {
            return new Mention(addressee(), yours, !yours, true);
        }
        return null;
    }

    private Someone partner(Someone.Gender gender) {
        Someone known = notePeople.get("partner");
        if (known != null) {
            return known;
        }
        Someone named = cast.inRole(Role.PARTNER);
        if (named == null && cast.inRole(Role.CLIENT) != null) {
            named = cast.otherClient(cast.inRole(Role.CLIENT));
        }
        Someone.Part part = manuscript.letter() && manuscript.parted() ? Someone.Part.EX : Someone.Part.PARTNER;
        return new Someone(part, gender, false, named == null ? null : named.id(), "partner");
    }

    /** Gives a noun's person the part it has in this kind of text and relation. */
    private Someone placed(Someone noun, String determiner, boolean fresh) {
        boolean others = determiner.equals("his") || determiner.equals("her") || determiner.equals("their");
        if (manuscript.letter()) {
            if (noun.part() == Someone.Part.CLIENT) {
                return new Someone(Someone.Part.OTHER, noun.gender(), noun.plural(), null, noun.label());
            }
            if (others && (noun.part() == Someone.Part.PARTNER || noun.part() == Someone.Part.EX)) {
                return new Someone(Someone.Part.OTHER, noun.gender(), noun.plural(), null, "their " + noun.label());
            }
            boolean candidate = noun.part() == Someone.Part.OTHER && !noun.plural() && !manuscript.attached()
                    && !determiner.equals("another") && !determiner.equals("other") && !noun.label().equals("person")
                    && noun.gender() != Someone.Gender.UNTOLD;
            if (noun.part() == Someone.Part.PARTNER && !noun.plural() || candidate
                    || determiner.equals("my") && noun.part() == Someone.Part.OTHER && !noun.plural()
                    && noun.gender() != Someone.Gender.UNTOLD) {
                Someone partner = partner(noun.gender());
                Someone.Gender gender = noun.gender() == Someone.Gender.UNTOLD ? partner.gender() : noun.gender();
                return new Someone(partner.part(), gender, false, partner.id(), "partner");
            }
            return noun;
        }
        if (noun.part() == Someone.Part.PARTNER && !noun.plural()) {
            return partnerInNote(noun);
        }
        if (noun.part() == Someone.Part.CLIENT && cast.inRole(Role.CLIENT) != null) {
            return cast.inRole(Role.CLIENT);
        }
        return noun;
    }

    /** Husband and wife in a clinician's note: who is named first is the client, unless a client was named already. */
    private Someone partnerInNote(Someone noun) {
        String key = noun.gender() == Someone.Gender.UNTOLD ? "partner" : noun.gender().name();
        Someone known = notePeople.get(key);
        if (known != null) {
            return known;
        }
        boolean clientNamed = notePeople.containsKey("client") || notePeople.containsKey("first")
                || recent.stream().anyMatch(person -> person.part() == Someone.Part.CLIENT);
        Someone someone;
        if (!clientNamed && noun.gender() != Someone.Gender.UNTOLD) {
            Someone client = cast.inRole(Role.CLIENT);
            someone = new Someone(Someone.Part.CLIENT, noun.gender(), false, client == null ? null : client.id(),
                    key);
            notePeople.put("first", someone);
        } else {
            Someone partner = partner(noun.gender());
            someone = new Someone(Someone.Part.PARTNER, noun.gender(), false, partner.id(), key);
        }
        notePeople.put(key, someone);
        return someone;
    }

    private void meet(Someone someone) {
        if (manuscript.letter() && someone.label().equals("partner")) {
            notePeople.put("partner", someone);
        }
        if (someone.part() == Someone.Part.CLIENT) {
            notePeople.putIfAbsent("client", someone);
        }
        Someone known = someone;
        for (Iterator<Someone> earlier = recent.iterator(); earlier.hasNext();) {
            Someone person = earlier.next();
            if (person.label().equals(someone.label())) {
                known = someone.gender() != Someone.Gender.UNTOLD ? someone
                        : new Someone(someone.part(), person.gender(), someone.plural(), someone.id(),
                                someone.label());
                earlier.remove();
            }
        }
        recent.addFirst(known);
        if (recent.size() > REMEMBERED) {
            recent.removeLast();
        }
    }

    private Someone meant(Someone.Gender gender) {
        if (!manuscript.letter()) {
            Someone central = central(gender);
            if (central != null) {
                return central;
            }
        }
        for (Someone person : recent) {
            if (!person.plural() && person.part() != Someone.Part.COUPLE && person.gender() == gender) {
                return person;
            }
        }
        for (Someone person : recent) {
            if (!person.plural() && person.gender() == Someone.Gender.UNTOLD && person.part() != Someone.Part.AUTHOR) {
                Someone told = new Someone(person.part(), gender, false, person.id(), person.label());
                meet(told);
                return told;
            }
        }
        if (manuscript.letter()) {
            Someone partner = partner(gender);
            Someone meant = partner.gender().agrees(gender) ? partner
                    : new Someone(Someone.Part.OTHER, gender, false, null, gender.name());
            meet(meant);
            return meant;
        }
        Someone client = cast.inRole(Role.CLIENT);
        boolean clientKnown = notePeople.containsKey("client");
        return clientKnown ? new Someone(Someone.Part.PARTNER, gender, false, partner(gender).id(), "partner " + gender)
                : new Someone(Someone.Part.CLIENT, gender, false, client == null ? null : client.id(), "client");
    }

    /** In a clinician's note "he" and "she" are the two it is about, unless a person of that gender was named since. */
    private Someone central(Someone.Gender gender) {
        Someone told = null;
        Someone untold = null;
        for (Someone person : recent) {
            boolean about = person.part() == Someone.Part.CLIENT || person.part() == Someone.Part.PARTNER;
            if (about && told == null && person.gender() == gender) {
                told = person;
            }
            if (about && untold == null && person.gender() == Someone.Gender.UNTOLD) {
                untold = person;
            }
        }
        if (told != null || untold == null) {
            return told;
        }
        Someone now = new Someone(untold.part(), gender, false, untold.id(), untold.label());
        meet(now);
        return now;
    }

    private Someone several() {
        for (Someone person : recent) {
            if (person.plural()) {
                return person;
            }
            if (person.gender() == Someone.Gender.UNTOLD && person.part() == Someone.Part.PARTNER) {
                return person;
            }
        }
        return manuscript.letter() ? new Someone(Someone.Part.OTHER, Someone.Gender.UNTOLD, true, null, "they")
                : Someone.COUPLE;
    }

    /** Who speaks where a quotation begins: the person last named in the sentence, else the last one spoken of. */
    private Someone speaker(List<Unit> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention mention = before.get(i).mention();
            if (mention != null && mention.plain() && mention.someone().part() != Someone.Part.COUPLE) {
                boolean object = i > 0 && OBJECTS.contains(before.get(i).word());
                if (!object) {
                    return mention.someone();
                }
            }
        }
        for (Someone person : recent) {
            if (person.part() == Someone.Part.PARTNER || person.part() == Someone.Part.CLIENT) {
                return person;
            }
        }
        return manuscript.letter() ? author : notePeople.get("client");
    }

    private Someone addressee() {
        if (voice == null || voice.part() != Someone.Part.AUTHOR && manuscript.letter()) {
            return author;
        }
        if (manuscript.letter()) {
            return partner(Someone.Gender.UNTOLD);
        }
        for (Someone person : recent) {
            if (!person.label().equals(voice.label()) && (person.part() == Someone.Part.PARTNER
                    || person.part() == Someone.Part.CLIENT)) {
                return person;
            }
        }
        return partner(Someone.Gender.UNTOLD);
    }
}
