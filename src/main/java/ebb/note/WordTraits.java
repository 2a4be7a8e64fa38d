package ebb.note;

import java.util.Set;

/** What a word form is, whatever it stands beside, so that it is found out once for all its occurrences. */
final class WordTraits {

    /** Phrases may pass over it. */
    static final int SKIPPABLE = 1;
    /** A pronoun that only an actor can be. */
    static final int ACTOR = 2;
    /** A pronoun that something is done to. */
    static final int OBJECT = 4;
    /** It leads from one clause to another: "when", "that". */
    static final int JOINS = 8;
    /** A word for a person may begin with it. */
    static final int PERSONAL = 16;
    /** A pronoun of the first person singular. */
    static final int FIRST_PERSON = 32;
    /** A word of clinicians. */
    static final int CLINICAL = 64;
    /** It may tell of parting or of being together again. */
    static final int TURNING = 128;

    private static final Set<String> ACTORS = Set.of("i", "he", "she", "they", "we");
    private static final Set<String> OBJECTS = Set.of("me", "him", "them", "us", "her");
    private static final Set<String> JOINING = Set.of("when", "whenever", "if", "because", "as", "that", "since",
            "before", "until", "till", "while", "than", "what", "how", "where", "unless", "after", "like", "way", "why",
            "whatever", "whichever", "who", "which");
    private static final Set<String> FIRST = Set.of("i", "me", "my", "myself", "mine");
    private static final Set<String> CLINICIANS = Set.of("client", "clients", "patient", "pt", "pts", "ct", "session",
            "hx", "denies", "reports", "presents", "presenting", "intake", "telephone", "referral", "referred");

    private final Set<String> skippable;
    private final PersonWords people;

    WordTraits(Set<String> skippable, PersonWords people) {
        this.skippable = Set.copyOf(skippable);
        this.people = people;
    }

    int of(String form) {
        return (skippable.contains(form) ? SKIPPABLE : 0) | (ACTORS.contains(form) ? ACTOR : 0)
                | (OBJECTS.contains(form) ? OBJECT : 0) | (JOINING.contains(form) ? JOINS : 0)
                | (PeopleFinder.mayName(form) || Pronouns.known(form) || people.begins(form) ? PERSONAL : 0)
                | (FIRST.contains(form) ? FIRST_PERSON : 0) | (CLINICIANS.contains(form) ? CLINICAL : 0)
                | (Manuscript.turns(form) ? TURNING : 0);
    }
}
