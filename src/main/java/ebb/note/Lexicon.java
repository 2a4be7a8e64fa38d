package ebb.note;

import ebb.fact.FactType;
import ebb.fact.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The knowledge behind the marks, as the files of {@code rules/lexicon/} give it.
 *
 * @param words    the words that phrases are made of
 * @param spelling informal writing and what it stands for
 * @param people   the words for people
 * @param cues     what changes the status of a mark
 * @param entries  the phrase rules
 * @param precedences which marks give way to others on the same words
 */
public record Lexicon(Words words, Writing spelling, People people, List<Cue> cues, List<Entry> entries,
                      List<Precedence> precedences) {

    /** Copies the lists. */
    public Lexicon {
        cues = List.copyOf(cues);
        entries = List.copyOf(entries);
        precedences = List.copyOf(precedences);
    }

    /**
     * Where something stands, for messages.
     *
     * @param file    the file, as messages name it
     * @param line    the line, from 1
     * @param phrases the lines of the phrases that stand there
     */
    public record Place(String file, int line, Map<String, Integer> phrases) {
        /** Copies the lines. */
        public Place {
            phrases = Map.copyOf(phrases);
        }

        /** Where no phrases stand. */
        public Place(String file, int line) {
            this(file, line, Map.of());
        }

        /** Where one of its phrases stands. */
        Place of(String phrase) {
            return new Place(file, phrases.getOrDefault(phrase, line));
        }

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /**
     * Where marks share words, one says them better.
     *
     * @param first the fact, or fact/term, that stays
     * @param over  those that give way to it
     * @param place where it stands
     */
    public record Precedence(String first, List<String> over, Place place) {
        /** Copies the list. */
        public Precedence {
            over = List.copyOf(over);
        }
    }

    /**
     * The words that phrases are made of.
     *
     * @param named     phrases that others use by name
     * @param skippable words that any phrase passes over between two of its own
     * @param common    the commonest words, the most frequent first: a phrase is looked for by its rarest
     * @param irregular from a word to its irregular forms
     * @param frames    from the name of a frame to the ways of saying it of any deed, with ~ for the deed; or null
     */
    public record Words(Map<String, String> named, List<String> skippable, List<String> common,
                        Map<String, List<String>> irregular, Map<String, List<String>> frames) {
    }

    /**
     * Informal writing.
     *
     * @param replaced from a written form to the words it stands for
     * @param notes    the same for shorthand that only clinicians' notes use
     * @param watched  words worth recognising when misspelt
     */
    public record Writing(Map<String, String> replaced, Map<String, String> notes, List<String> watched) {
    }

    /**
     * The words for people: for each part (partner, ex, parent ...) the nouns by gender told (he, she, untold, many).
     *
     * @param nouns part, then gender, then the nouns
     * @param names gender, then given names
     */
    public record People(Map<String, Map<String, List<String>>> nouns, Map<String, List<String>> names) {

        /** What people may be, as files write it. */
        public static List<String> parts() {
            return Arrays.stream(Someone.Part.values()).map(part -> part.name().toLowerCase(Locale.ROOT)).toList();
        }
    }

    /** What a cue does to the marks in its reach. */
    public enum Effect {
        /** What follows is denied. */
        NEGATES,
        /** What stands before is denied. */
        NEGATED,
        /** Looks like a denial and is none. */
        AFFIRMS,
        /** What follows is over. */
        PAST,
        /** What stands anywhere in the sentence is over. */
        DATES,
        /** What follows is only imagined. */
        IMAGINES,
        /** What follows is someone's account, told in words like "she says that". */
        REPORTS,
        /** Phrases pass over it, as they do over "begins to" and "really". */
        PASSES,
        /** Nothing before it reaches beyond it. */
        ENDS
    }

    /** How far a cue reaches. */
    public enum Reach {
        /** A few words, not across a comma or a new person. */
        NEAR,
        /** A list with commas, not across a new person who acts. */
        SERIES,
        /** To the end of the clause. */
        CLAUSE
    }

    /**
     * Words that change the status of what they reach.
     *
     * @param effect  what they do
     * @param reach   how far
     * @param phrases how they are said
     * @param place   where they stand
     */
    public record Cue(Effect effect, Reach reach, List<String> phrases, Place place) {
        /** Copies the phrases. */
        public Cue {
            phrases = List.copyOf(phrases);
        }
    }

    /** Which of a phrase's people a fact is about. */
    public enum About {
        /** Whoever speaks. */
        SELF,
        /** The person in {who}. */
        WHO,
        /** The person in {other}: never the writer of a letter speaking of themselves. */
        OTHER,
        /** Both. */
        BOTH
    }

    /**
     * One phrase rule: ways of saying one thing.
     *
     * @param fact    the kind of fact it proposes
     * @param term    the term
     * @param detail  a further field the kind needs, or null
     * @param rule    its name: fact, term and what is said, in plain words
     * @param claims  the claims it rests on
     * @param about   whom the fact is about
     * @param status  the status where nothing in the text changes it
     * @param tensed  whether a verb in the past tense makes it past
     * @param clinical whether it is said so only by clinicians, so that it is not read in a letter whose writer says I
     * @param phrases how it is said
     * @param except  phrases that look like it and are not it: where one of them is read, the rule says nothing
     * @param match   sentences it has to find, each of which the tests run
     * @param noMatch sentences it must not find
     * @param place   where it stands
     */
    public record Entry(FactType fact, Term term, Mark.Detail detail, String rule, List<String> claims, About about,
                        MarkStatus status, boolean tensed, boolean clinical, List<String> phrases, List<String> except,
                        List<String> match, List<String> noMatch, Place place) {
        /** Copies the lists. */
        public Entry {
            claims = List.copyOf(claims);
            phrases = List.copyOf(phrases);
            except = List.copyOf(except);
            match = List.copyOf(match);
            noMatch = List.copyOf(noMatch);
        }
    }
}
