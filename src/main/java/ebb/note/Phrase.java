package ebb.note;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase compiled into a position automaton (Glushkov 1961; McNaughton and Yamada 1960) of at most 64 positions.
 * Positions are gone through once, the earlier ones first, each at all units of a sentence together, of which one machine
 * word holds 64: the work does not depend on the length of the sentence, and nothing is ever tried again.
 */
final class Phrase {

    /** The greatest number of positions. */
    static final int POSITIONS = 64;

    /** How far a reading may still grow once it is complete, so that an optional ending is taken along. */
    private static final int GROWTH = 4;

    private final Position[] positions;
    /** Of every position two numbers, side by side: the word set and the slots it takes, and the positions before it. */
    private final long[] steps;
    private final long gaps;
    private final long first;
    private final long acting;
    private final long last;
    private final int anchor;
    private final Need[] needs;

    Phrase(Position[] positions, long[] follow, long first, long last, int anchor, Need[] needs) {
        this.positions = positions;
        this.steps = new long[2 * positions.length];
        long passing = 0;
        for (int p = 0; p < positions.length; p++) {
            steps[2 * p] = (long) positions[p].words() << 32 | positions[p].slots();
            for (long rest = follow[p]; rest != 0; rest &= rest - 1) {
                steps[2 * Long.numberOfTrailingZeros(rest) + 1] |= 1L << p;
            }
            passing |= positions[p].gap() ? 1L << p : 0;
        }
        this.gaps = passing;
        this.first = first;
        this.acting = acting(positions);
        this.last = last;
        this.anchor = anchor;
        this.needs = needs;
    }

    private static long acting(Position[] positions) {
        long acting = 0;
        for (int i = 0; i < positions.length; i++) {
            acting |= (positions[i].slots() & Unit.PLAIN) != 0 ? 1L << i : 0;
        }
        return acting;
    }

    /**
     * What every reading holds beside its anchor: a word of a set, or a person in a slot.
     *
     * @param words  the word set, or {@link Position#NO_WORDS}
     * @param slots  the slots as bits of {@link Unit#slots()}
     * @param behind how far before the anchor it may be met, in positions; 0 where never
     * @param ahead  how far after the anchor, likewise
     */
    record Need(int words, int slots, int behind, int ahead) {
    }

    /**
     * What a unit has to be: a word of a set, or a person in a slot, or, with neither, anything within a gap.
     *
     * @param words the word set, or {@link #NO_WORDS}
     * @param slots the slots as bits of {@link Unit#slots()}
     * @param named the slot, or null where the position names words only
     */
    record Position(int words, int slots, Slot named) {

        static final int NO_WORDS = -1;
        static final Position GAP = new Position(NO_WORDS, 0, null);

        boolean gap() {
            return words == NO_WORDS && slots == 0;
        }
    }

    /**
     * The way a stretch of units was read.
     *
     * @param start the first unit
     * @param end   the unit after the last
     * @param taken for each unit the position it took; null where it was skipped
     */
    record Reading(int start, int end, Position[] taken) {

        /** The unit that fills the slot, or -1. */
        int filled(Slot slot) {
            for (int i = 0; i < taken.length; i++) {
                if (taken[i] != null && taken[i].named() == slot) {
                    return start + i;
                }
            }
            return -1;
        }

        /** Whether the phrase itself names what stands there, rather than letting it pass. */
        boolean names(int unit) {
            Position position = unit < start || unit >= end ? null : taken[unit - start];
            return position != null && !position.gap();
        }
    }

    /** The word set one of which has to occur in every reading: the phrase is looked for only where one does. */
    int anchor() {
        return anchor;
    }

    /** What every reading holds beside the anchor, the rarest first. */
    Need[] needs() {
        return needs;
    }

    /** The readings in a sentence, left to right and without overlap. */
    List<Reading> read(Occurrences occurrences) {
        List<Reading> found = List.of();
        long[] taken = new long[positions.length];
        long rest = occurrences.all();
        while (rest != 0) {
            long ends = take(occurrences, rest, taken);
            if (ends == 0) {
                break;
            }
            int end = grown(occurrences, taken, Long.numberOfTrailingZeros(ends)) + 1;
            found = found.isEmpty() ? new ArrayList<>(2) : found;
            found.add(trace(occurrences, taken, end));
            rest = end == Occurrences.UNITS ? 0 : occurrences.all() & -1L << end;
            rest = (occurrences.of(anchor, 0) & rest) == 0 ? 0 : rest;
        }
        return found;
    }

    /**
     * Takes units at all positions.
     *
     * @param begin the units a reading may begin with
     * @param taken receives the units that may stand at each position
     * @return the units that may stand last
     */
    private long take(Occurrences occurrences, long begin, long[] taken) {
        long ends = 0;
        for (int p = 0; p < taken.length; p++) {
            long expected = (first >>> p & 1) == 0 ? 0 : (acting >>> p & 1) == 0 ? begin : begin & occurrences.openers();
            long before = before(p, taken);
            if (before != 0) {
                expected |= occurrences.after(before);
            }
            taken[p] = expected == 0 ? 0 : fitting(occurrences, p, expected);
            ends |= (last >>> p & 1) == 0 ? 0 : taken[p];
        }
        return ends;
    }

    private long before(int position, long[] taken) {
        long before = 0;
        for (long rest = steps[2 * position + 1]; rest != 0; rest &= rest - 1) {
            before |= taken[Long.numberOfTrailingZeros(rest)];
        }
        return before;
    }

    /** Which of the units expected at a position may stand there. */
    private long fitting(Occurrences occurrences, int position, long expected) {
        if ((gaps >>> position & 1) != 0) {
            return expected & occurrences.passable();
        }
        long step = steps[2 * position];
        boolean ends = (last & ~first & 1L << position) != 0;
        int words = (int) (step >> 32);
        long possible = ends ? expected & occurrences.continuing() : expected;
        return (first >>> position & 1) != 0 ? possible & occurrences.of(words, (int) step) : occurrences.among(possible, words, (int) step);
    }

    /** The last unit of a reading that is complete with a unit, where it grows on. */
    private int grown(Occurrences occurrences, long[] taken, int complete) {
        long room = ((1L << GROWTH) - 1) << complete << 1;
        long ends = 1L << complete;
        long[] grown = new long[taken.length];
        for (int p = 0; p < taken.length; p++) {
            grown[p] = taken[p] & 1L << complete;
            long before = before(p, grown);
            if (before != 0) {
                grown[p] |= fitting(occurrences, p, occurrences.after(before) & room);
                ends |= (last >>> p & 1) == 0 ? 0 : grown[p];
            }
        }
        return Occurrences.UNITS - 1 - Long.numberOfLeadingZeros(ends);
    }

    /** Walks back from the end; what was taken on the way forward can always be traced to a beginning. */
    private Reading trace(Occurrences occurrences, long[] taken, int end) {
        Position[] way = new Position[end];
        int unit = end - 1;
        int position = preferred(at(unit, last, taken));
        way[unit] = taken(occurrences, unit, position);
        int start = unit;
        while (true) {
            int before = unit - 1;
            int predecessor = -1;
            while (before >= 0 && predecessor < 0) {
                predecessor = preferred(at(before, steps[2 * position + 1], taken));
                if (predecessor < 0 && !occurrences.skippable(before)) {
                    break;
                }
                before = predecessor < 0 ? before - 1 : before;
            }
            if (predecessor < 0) {
                break;
            }
            unit = before;
            position = predecessor;
            way[unit] = taken(occurrences, unit, position);
            start = unit;
        }
        return new Reading(start, end, java.util.Arrays.copyOfRange(way, start, end));
    }

    /** The position as the unit takes it: a word that names nobody fills no slot, even where the slot may stand there too. */
    private Position taken(Occurrences occurrences, int unit, int position) {
        Position taken = positions[position];
        boolean fills = taken.named() == null || occurrences.person(unit);
        return fills ? taken : new Position(taken.words(), 0, null);
    }

    /** Which of some positions a unit may stand at. */
    private static long at(int unit, long among, long[] taken) {
        long at = 0;
        for (long rest = among; rest != 0; rest &= rest - 1) {
            int p = Long.numberOfTrailingZeros(rest);
            at |= (taken[p] >>> unit & 1) << p;
        }
        return at;
    }

    /** A position that names something if there is one, else a gap, else -1. */
    private int preferred(long among) {
        long naming = among & ~gaps;
        return naming != 0 ? Long.numberOfTrailingZeros(naming) : POSITIONS - 1 - Long.numberOfLeadingZeros(among);
    }
}
