package ebb.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * One sentence while it is read: its units, and the words in it that change the status of others.
 *
 * @param units    the units
 * @param asks     whether it ends in a question mark
 * @param answer   where it asks, or tells that something was asked: how the next sentence answers it
 * @param year     the latest year the text names, 0 if none
 * @param letter   whether it stands in a first-person letter
 * @param cues     the cues found, in order
 */
record Sentence(Unit[] units, boolean asks, Shorthand.Answer answer, int year, boolean letter, List<Cue> cues) {

    /** Longer sentences are cut, so that the work for one stays bounded: at a comma, if there is one late enough. */
    static final int LONGEST = 60;
    private static final int LONG = 40;

    private static final String DOING = "ing";
    private static final Set<String> NOT_DOING = Set.of("thing", "something", "anything", "everything", "nothing",
            "during", "morning", "evening", "wedding", "ring", "king", "string");

    /** A cue and the units it stands on. */
    record Cue(Lexicon.Effect effect, Lexicon.Reach reach, int start, int end) {
    }

    /** Cuts tokens into sentences. */
    static List<List<Token>> cut(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int length = i + 1 - start;
            boolean pauses = length > LONG && tokens.get(i).kind() == Token.Kind.COMMA;
            if (tokens.get(i).endsSentence() || pauses || length == LONGEST) {
                sentences.add(tokens.subList(start, i + 1));
                start = i + 1;
            }
        }
        if (start < tokens.size()) {
            sentences.add(tokens.subList(start, tokens.size()));
        }
        return sentences;
    }

    /** The units of a sentence in pieces that are short enough to be read; nearly always one. */
    static List<Unit[]> pieces(Unit[] units) {
        if (units.length <= Occurrences.UNITS) {
            return List.<Unit[]>of(units);
        }
        List<Unit[]> pieces = new ArrayList<>();
        for (int start = 0; start < units.length; start += Occurrences.UNITS) {
            pieces.add(Arrays.copyOfRange(units, start, Math.min(units.length, start + Occurrences.UNITS)));
        }
        return pieces;
    }

    /**
     * Lets every unit that names a person fill the slots it may fill. Where an account is told in someone's name
     * ("she says that I ..."), that person is the one who speaks, beside the writer.
     */
    void castSlots() {
        Someone teller = null;
        int next = 0;
        for (int i = 0; i < units.length; i++) {
            while (next < cues.size() && cues.get(next).end() <= i) {
                Cue cue = cues.get(next++);
                if (cue.effect() == Lexicon.Effect.REPORTS) {
                    teller = teller(cue);
                } else if (cue.effect() == Lexicon.Effect.ENDS) {
                    teller = null;
                }
            }
            Unit unit = units[i];
            if (unit.speaker() == null && teller != null) {
                unit.saidBy(teller);
            }
            if (unit.mention() != null) {
                unit.mayFill(slots(unit.mention(), unit.speaker()));
            }
            if (unit.object() && doing(i)) {
                unit.doesSomething();
            }
        }
    }

    /** Lets phrases pass over what only leads up to a deed: "he | ends up | shouting". */
    void passOver() {
        for (Cue cue : cues) {
            for (int i = cue.start(); cue.effect() == Lexicon.Effect.PASSES && i < cue.end(); i++) {
                units[i].passOver();
            }
        }
    }

    /** Whether a verb in -ing goes on from a pronoun: "him | shouting", "me always being late". */
    private boolean doing(int pronoun) {
        int i = pronoun + 1;
        while (i < units.length && units[i].skippable() && !units[i].word().endsWith(DOING)) {
            i++;
        }
        return i < units.length && units[i].mention() == null && units[i].word().endsWith(DOING)
                && !NOT_DOING.contains(units[i].word());
    }

    /** Whether the words of a cue also tell that something was so: "no longer" and "stopped" deny what was. */
    boolean tellsOfPast(Cue cue) {
        return cues.stream().anyMatch(other -> other.effect() == Lexicon.Effect.PAST && other.start() == cue.start());
    }

    private Someone teller(Cue cue) {
        for (int i = cue.start(); i < cue.end(); i++) {
            Mention mention = units[i].mention();
            if (mention != null) {
                return mention.someone().part() == Someone.Part.AUTHOR || mention.someone() == Someone.COUPLE ? null
                        : mention.someone();
            }
        }
        return null;
    }

    private long slots(Mention mention, Someone speaker) {
        Someone person = mention.someone();
        long plain = bit(Slot.ANY);
        if (person.part() == Someone.Part.COUPLE) {
            plain |= bit(Slot.WE);
        } else {
            boolean writer = person.part() == Someone.Part.AUTHOR;
            plain |= bit(Slot.WHO) | bit(Slot.TOWARD) | part(person.part());
            plain |= !letter || writer || person.same(speaker) ? bit(Slot.SELF) : 0;
            plain |= !letter || !writer || speaker != null && !person.same(speaker) ? bit(Slot.OTHER) : 0;
        }
        return (mention.plain() ? plain : 0) | (mention.possessive() ? plain << 1 : 0);
    }

    private static long bit(Slot slot) {
        return Unit.bit(slot, false);
    }

    private long part(Someone.Part part) {
        return switch (part) {
            case PARTNER -> bit(Slot.PARTNER);
            case CLIENT -> letter ? 0 : bit(Slot.PARTNER);
            case EX -> bit(Slot.EX);
            case PARENT -> bit(Slot.PARENT) | bit(Slot.FAMILY);
            case FAMILY -> bit(Slot.FAMILY);
            case CHILD -> bit(Slot.CHILD);
            case FRIEND -> bit(Slot.FRIEND);
            case RIVAL -> bit(Slot.RIVAL);
            default -> 0;
        };
    }
}
