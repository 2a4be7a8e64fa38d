package ebb.note;

import ebb.fact.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The people that one note has spoken of so far, the latest first: who a noun means in this kind of text, and who a
 * pronoun can stand for. One circle serves one note.
 */
final class Circle {

    private static final int REMEMBERED = 12;

    private final Cast cast;
    private final Genders genders;
    private final Manuscript manuscript;
    private final Deque<Someone> recent = new ArrayDeque<>();
    private final Map<String, Someone> notePeople = new HashMap<>();
    private final Map<String, Someone> byName = new HashMap<>();
    /** How many of the two are known only by being named first. */
    private int byOrder;
    private final Set<String> here = new HashSet<>();
    private Someone topic;
    private Someone lastTopic;

    Circle(Cast cast, Manuscript manuscript, Genders genders) {
        this.cast = cast;
        this.genders = genders;
        this.manuscript = manuscript;
    }

    /** The partner of whoever the note is about. */
    Someone partner(Someone.Gender gender) {
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
    Someone placed(Someone noun, String determiner) {
        boolean others = determiner.equals("his") || determiner.equals("her") || determiner.equals("their");
        if (manuscript.letter()) {
            if (noun.part() == Someone.Part.CLIENT) {
                return new Someone(Someone.Part.OTHER, noun.gender(), noun.plural(), null, noun.label());
            }
            if (others && (noun.part() == Someone.Part.PARTNER || noun.part() == Someone.Part.EX)) {
                return rival(noun);
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
        if (others && noun.part() == Someone.Part.EX) {
            return rival(noun);
        }
        if (noun.part() == Someone.Part.PARTNER && !noun.plural()) {
            return partnerInNote(noun);
        }
        if (noun.part() == Someone.Part.CLIENT && cast.inRole(Role.CLIENT) != null) {
            return cast.inRole(Role.CLIENT);
        }
        return noun;
    }

    private static Someone rival(Someone noun) {
        return new Someone(Someone.Part.RIVAL, noun.gender(), noun.plural(), null, "their " + noun.label());
    }

    /** Husband and wife in a clinician's note: who is named first is the client, unless a client was named already. */
    private Someone partnerInNote(Someone noun) {
        Someone only = genders.only(noun.gender());
        if (only != null) {
            return only;
        }
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

    /** Gives a name to somebody the note speaks of. */
    void name(String name, Someone someone) {
        byName.putIfAbsent(name, someone);
    }

    /**
     * Who bears a given name that is nobody's of the case; null where nothing tells it. A clinician's note whose people
     * are not known is about the two it names first, the first of them its client, unless it calls them by other words.
     */
    Someone called(String name, Someone.Gender gender) {
        if (byName.containsKey(name)) {
            return byName.get(name);
        }
        boolean others = byOrder == 0 && recent.stream().anyMatch(Circle::oneOfTheTwo)
                || byOrder == 1 && recent.stream().anyMatch(person -> person.part() == Someone.Part.PARTNER);
        if (manuscript.letter() || !cast.people().isEmpty() || byOrder == 2 || others) {
            return null;
        }
        Someone someone = byOrder == 0 ? new Someone(Someone.Part.CLIENT, gender, false, null, "client")
                : partner(gender).told(gender);
        byOrder++;
        name(name, someone);
        return someone;
    }

    private static boolean oneOfTheTwo(Someone person) {
        return person.part() == Someone.Part.CLIENT || person.part() == Someone.Part.PARTNER;
    }

    /** A new sentence begins. */
    void turn() {
        here.clear();
        lastTopic = topic == null ? lastTopic : topic;
        topic = null;
    }

    /** Notes whom a sentence is about: the first person it names by more than "I" or "we". */
    private Someone about(Someone someone) {
        boolean told = someone.part() != Someone.Part.AUTHOR && someone.part() != Someone.Part.COUPLE;
        topic = topic == null && told ? someone : topic;
        return someone;
    }

    /** Notes that somebody was spoken of by a letter: that tells whom "he" means only where it is known that they are a he. */
    void meetAgain(Someone someone) {
        if (someone.gender() != Someone.Gender.UNTOLD
                || recent.stream().anyMatch(person -> person.same(someone) && person.gender() != Someone.Gender.UNTOLD)) {
            meet(someone);
        }
    }

    /** Notes that someone was spoken of. */
    void meet(Someone someone) {
        here.add(someone.label());
        about(someone);
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

    /**
     * Whom "he" or "she" means.
     *
     * @param subject who does what is told, where the pronoun is its object and so means somebody else; or null
     */
    Someone meant(Someone.Gender gender, Someone subject) {
        boolean goesOn = manuscript.letter() && topic == null && (subject == null || subject.part() == Someone.Part.AUTHOR) && lastTopic != null
                && lastTopic.part() == Someone.Part.PARTNER && lastTopic.gender() == gender;
        return about(goesOn ? lastTopic : nearest(gender, subject));
    }

    private Someone nearest(Someone.Gender gender, Someone subject) {
        if (!manuscript.letter()) {
            Someone central = central(gender, subject);
            if (central != null) {
                return central;
            }
        }
        Someone former = null;
        for (Someone person : recent) {
            boolean fits = !person.plural() && person.part() != Someone.Part.COUPLE && person.gender() == gender
                    && !person.same(subject);
            if (fits && person.part() == Someone.Part.EX && !here.contains(person.label())) {
                former = former == null ? person : former;
            } else if (fits && (former == null || person.part() == Someone.Part.PARTNER)) {
                return person;
            }
        }
        if (former != null) {
            return former;
        }
        if (subject != null && subject.gender() == gender) {
            return nearest(gender, null);
        }
        for (Someone person : recent) {
            if (!person.plural() && person.gender() == Someone.Gender.UNTOLD && person.part() != Someone.Part.AUTHOR
                    && !person.same(subject)) {
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
        Someone meant = clientKnown ? new Someone(Someone.Part.PARTNER, gender, false, partner(gender).id(), "partner " + gender)
                : new Someone(Someone.Part.CLIENT, gender, false, client == null ? null : client.id(), "client");
        meet(meant);
        return meant;
    }

    /** In a clinician's note "he" and "she" are the two it is about, unless a person of that gender was named since. */
    private Someone central(Someone.Gender gender, Someone subject) {
        Someone told = null;
        Someone untold = null;
        for (Someone person : recent) {
            boolean about = oneOfTheTwo(person) && !person.same(subject);
            if (about && told == null && person.gender() == gender) {
                told = person;
            }
            if (about && untold == null && person.gender() == Someone.Gender.UNTOLD) {
                untold = person;
            }
        }
        Someone only = told == null ? genders.only(gender) : null;
        if (only != null && !only.same(subject)) {
            meet(only);
            return only;
        }
        if (told != null || untold == null) {
            return told;
        }
        Someone now = new Someone(untold.part(), gender, false, untold.id(), untold.label());
        meet(now);
        return now;
    }

    /** Whom "they" means. */
    Someone several() {
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

    /**
     * Who was spoken of last, of those the note is about; where nobody was, whoever it begins with. Those who
     * attend come first.
     */
    Someone lastOfTheTwo() {
        for (Someone person : recent) {
            if (!manuscript.letter() && cast.attending().stream().anyMatch(person::same)) {
                return person;
            }
        }
        for (Someone person : recent) {
            if (oneOfTheTwo(person)) {
                return person;
            }
        }
        return manuscript.letter() ? cast.author() : notePeople.get("client");
    }

    /** Whom a clinician's note means by "you" in somebody's words. */
    Someone otherOfTheTwo(Someone voice) {
        for (Someone person : recent) {
            if (!person.label().equals(voice.label()) && oneOfTheTwo(person)) {
                return person;
            }
        }
        return cast.couple().stream().filter(person -> !person.same(voice)).findFirst()
                .filter(person -> voice.id() != null).orElseGet(() -> partner(Someone.Gender.UNTOLD));
    }
}
