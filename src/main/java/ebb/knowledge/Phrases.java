package ebb.knowledge;

import ebb.fact.Asked;
import ebb.fact.Complaint;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.fact.Term;
import ebb.finding.PatternKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Puts facts, people and terms into plain words. Immutable and safe to share between threads.
 */
public final class Phrases {

    /** How many characters of a quote are shown. */
    public static final int QUOTE_LENGTH = 60;

    /** How many characters of a free remark are shown. */
    private static final int REMARK_LENGTH = 80;

    /** The same where it is about a danger or a turn in life, of which no detail may get lost. */
    private static final int GRAVE_REMARK_LENGTH = 240;

    private final Map<FactType, FactWording> facts;
    private final Map<FactType, Template> asked;
    private final Attribution attribution;
    private final Map<Term, String> labels;
    private final Map<PatternKind, PatternWording> patterns;

    /**
     * Phrases from wording.
     *
     * @param facts       the clauses for every kind of fact
     * @param asked       what was asked about, for every kind of fact; placeholder {term}
     * @param attribution on whose word
     * @param labels      the display name of every term
     * @param patterns    the words for every pattern
     */
    public Phrases(Map<FactType, FactWording> facts, Map<FactType, Template> asked, Attribution attribution,
            Map<Term, String> labels, Map<PatternKind, PatternWording> patterns) {
        this.facts = new EnumMap<>(facts);
        this.asked = new EnumMap<>(asked);
        this.attribution = attribution;
        this.labels = Map.copyOf(labels);
        this.patterns = new EnumMap<>(patterns);
    }

    /**
     * One plain clause for a fact, with the names and the person's own words in it, or else what was remarked of it, and
     * without a full stop: "Rowan complains of too little conversation from Sky, put as an accusation (“You never talk to
     * me”)".
     */
    public String of(Fact fact, Intake intake) {
        StringBuilder text = clause(fact, intake);
        return fact.told() == null ? text.toString() : bracketed(text, inOwnWords(fact));
    }

    /** The same, with on whose word it stands where that is not the person's own, and whether it was in confidence. */
    public String attributed(Fact fact, Intake intake) {
        StringBuilder text = clause(fact, intake);
        if (fact.told() == null) {
            return text.toString();
        }
        StringBuilder aside = inOwnWords(fact);
        attribution.append(aside, fact.told(),
                fact.told().teller() == null ? null : name(fact.told().teller(), intake),
                fact.subject() == null ? null : name(fact.subject(), intake));
        return bracketed(text, aside);
    }

    private static StringBuilder inOwnWords(Fact fact) {
        StringBuilder words = new StringBuilder();
        if (fact.told().quote() != null) {
            Quotes.quote(words, fact.told().quote(), QUOTE_LENGTH);
        } else if (fact.told().remark() != null) {
            boolean grave = fact.type() == FactType.SAFETY_SIGNAL || fact.type() == FactType.EVENT;
            words.append(Quotes.shortened(fact.told().remark(), grave ? GRAVE_REMARK_LENGTH : REMARK_LENGTH));
        }
        return words;
    }

    private static String bracketed(StringBuilder text, StringBuilder aside) {
        return aside.isEmpty() ? text.toString() : text.append(" (").append(aside).append(')').toString();
    }

    /** The name of a person; words for somebody unknown where the id is null, the id itself where nobody has it. */
    public String name(String id, Intake intake) {
        if (id == null) {
            return attribution.somebody();
        }
        for (Person person : intake.people()) {
            if (person.id().equals(id)) {
                return person.name();
            }
        }
        return id;
    }

    /** The names of several people: "Ana, Bea and Caro". */
    public String names(List<String> ids, Intake intake) {
        return Listing.and(ids.stream().map(id -> name(id, intake)).toList());
    }

    /** What somebody said or wrote: in quotation marks, on one line, not too long. */
    public String quoted(String words) {
        StringBuilder text = new StringBuilder();
        Quotes.quote(text, words, QUOTE_LENGTH);
        return text.toString();
    }

    /** The display name of a term, without a capital: "demand and withdrawal". */
    public String label(Term term) {
        String label = labels.get(term);
        if (label == null) {
            throw new IllegalArgumentException("There is no display name for " + term);
        }
        return label;
    }

    /** The words for a pattern. */
    public PatternWording pattern(PatternKind kind) {
        return patterns.get(kind);
    }

    /** One sentence on how a pattern goes, with the people in their roles; {@code second} may be null. */
    public String gloss(PatternKind kind, String first, String second, Intake intake) {
        return patterns.get(kind).gloss().fill(cast(kind, first, second, intake));
    }

    /**
     * Who plays which part when a template about a pattern is filled: its roles, and {who} and {other}.
     *
     * @param second the second person; null where not known: whoever the first is in a relationship with
     */
    public Cast cast(PatternKind kind, String first, String second, Intake intake) {
        Cast cast = cast(first, second == null ? intake.partnersOf(first) : List.of(second), intake);
        return new Cast(cast.who(), cast.other(), null, kind.firstRole(), kind.secondRole());
    }

    /**
     * Who plays which part when a template about a person is filled.
     *
     * @param others the other person, or all that it may be; empty where nobody is known, who is then called the partner
     */
    public Cast cast(String who, List<String> others, Intake intake) {
        return new Cast(name(who, intake), others.isEmpty() ? attribution.somebody()
                : Listing.or(others.stream().sorted().map(id -> name(id, intake)).toList()), null, null, null);
    }

    /** Two or more people, when a template about a relationship is filled: "{who} and {other}" names them all. */
    public Cast cast(List<String> between, Intake intake) {
        int last = between.size() - 1;
        return new Cast(String.join(", ", between.subList(0, last).stream().map(id -> name(id, intake)).toList()),
                name(between.get(last), intake), null, null, null);
    }

    /** The same people, for words that are put to each of two alone: to each of them the other one is the partner. */
    public Cast toEachAlone(Cast cast) {
        return new Cast(cast.who(), attribution.theOtherOfTwo(), cast.fact(), null, null);
    }

    private StringBuilder clause(Fact fact, Intake intake) {
        FactWording wording = facts.get(fact.type());
        StringBuilder text = new StringBuilder(160);
        wording.clause(fact).fillByPlace(text, slot -> words(wording, slot, fact, intake));
        return text;
    }

    private String words(FactWording wording, Template.Slot slot, Fact fact, Intake intake) {
        FactField field = wording.field(slot);
        Object value = FactValue.of(fact, field.name());
        if (value == null) {
            return null;
        }
        return switch (field.form()) {
            case PERSON -> name((String) value, intake);
            case PEOPLE -> names(people(value), intake);
            case TERM -> wording.words(slot, value);
            case COMPLAINT -> theme((String) value, intake);
            case ASKED -> about((Asked) value);
            case PLAIN -> value instanceof String text ? Quotes.shortened(text, QUOTE_LENGTH) : value.toString();
        };
    }

    @SuppressWarnings("unchecked")
    private static List<String> people(Object value) {
        return (List<String>) value;
    }

    private String theme(String complaintId, Intake intake) {
        for (Fact fact : intake.facts()) {
            if (fact instanceof Complaint complaint && complaint.id().equals(complaintId)) {
                return label(complaint.theme());
            }
        }
        return null;
    }

    private String about(Asked fact) {
        return asked.get(fact.fact()).fill(slot -> label(fact.about()));
    }
}
