package ebb.note;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase compiled into a position automaton (Glushkov 1961; McNaughton and Yamada 1960) of at most 64 positions, so
 * that one machine word holds every way the phrase may go on. Reading a unit costs a few operations whatever was read
 * before; nothing is ever tried again.
 */
final class Phrase {

    /** The greatest number of positions. */
    static final int POSITIONS = 64;

    /** How far a reading may still grow once it is complete, so that an optional ending is taken along. */
    private static final int GROWTH = 4;

    private final Position[] positions;
    /** Of every position, the word set and the slots it takes: what is asked most often lies side by side. */
    private final int[] words;
    private final long[] slots;
    private final long gaps;
    private final boolean opensAnywhere;
    private final int openingWords;
    private final long openingSlots;
    private final long[] follow;
    /** Positions that the next one may follow; those that another may; and, of every position, which others. */
    private final long stepping;
    private final long leaping;
    private final long[] leaps;
    private final long first;
    private final long acting;
    private final long last;
    private final int[] anchors;
    private final Need[] needs;

    Phrase(Position[] positions, long[] follow, long first, long last, Position opening, int[] anchors,
           Need[] needs) {
        this.positions = positions;
        this.words = new int[positions.length];
        this.slots = new long[positions.length];
        long passing = 0;
        for (int i = 0; i < positions.length; i++) {
            words[i] = positions[i].words();
            slots[i] = positions[i].slots();
            passing |= positions[i].gap() ? 1L << i : 0;
        }
        this.gaps = passing;
        this.opensAnywhere = (first & passing) != 0;
        this.openingWords = opening.words();
        this.openingSlots = opening.slots();
        this.follow = follow;
        this.leaps = new long[positions.length];
        long steps = 0;
        long leaves = 0;
        for (int i = 0; i < positions.length; i++) {
            long next = i + 1 < positions.length ? follow[i] & 1L << i + 1 : 0;
            leaps[i] = follow[i] & ~next;
            steps |= next == 0 ? 0 : 1L << i;
            leaves |= leaps[i] == 0 ? 0 : 1L << i;
        }
        this.stepping = steps;
        this.leaping = leaves;
        this.first = first;
        this.acting = acting(positions);
        this.last = last;
        this.anchors = anchors;
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
     * What every reading holds: a word of one of the sets, or a person in one of the slots.
     *
     * @param sets  word sets
     * @param slots slots as bits of {@link Unit#slots()}
     * @param cost  how common it is
     */
    record Need(int[] sets, long slots, int cost) {

        Need or(Need other) {
            int[] both = java.util.Arrays.copyOf(sets, sets.length + other.sets.length);
            System.arraycopy(other.sets, 0, both, sets.length, other.sets.length);
            return new Need(both, slots | other.slots, cost + other.cost);
        }
    }

    /**
     * What a unit has to be: a word of a set, or a person in a slot, or, with neither, anything within a gap.
     *
     * @param words the word set, or {@link #NO_WORDS}
     * @param slots the slots as bits of {@link Unit#slots()}
     * @param named the slot, or null where the position names words only
     */
    record Position(int words, long slots, Slot named) {

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

    /** Word sets one of which has to occur in every reading: the phrase is looked for only where one does. */
    int[] anchors() {
        return anchors;
    }

    /** What every reading holds beside an anchor, the rarest first. */
    Need[] needs() {
        return needs;
    }

    /**
     * The readings in a sentence, left to right and without overlap.
     *
     * @param lastAnchor the last unit that holds an anchor: no reading begins after it
     */
    List<Reading> read(Unit[] units, int lastAnchor) {
        List<Reading> found = List.of();
        long expected = 0;
        int floor = 0;
        for (int i = 0; i < units.length; i++) {
            if (expected == 0 && i > lastAnchor) {
                break;
            }
            if (expected == 0 && !opens(units[i])) {
                continue;
            }
            long taken = taking(units, i, begun(units[i], expected));
            if ((taken & last) != 0) {
                int end = grown(units, i, taken);
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(trace(units, floor, end));
                i = end - 1;
                floor = end;
                expected = 0;
                continue;
            }
            long next = following(taken);
            expected = units[i].skippable() ? expected | next : next;
        }
        return found;
    }

    private boolean opens(Unit unit) {
        return unit.in(openingWords) || (unit.slots() & openingSlots) != 0 || opensAnywhere;
    }

    /** What may stand here: what is expected, or the beginning, which "me" or "him" can be only in "him shouting". */
    private long begun(Unit unit, long expected) {
        return unit.beginsNothing() ? expected | first & ~acting : expected | first;
    }

    private int grown(Unit[] units, int i, long taken) {
        int end = i + 1;
        long expected = following(taken);
        for (int j = i + 1; j < Math.min(units.length, i + 1 + GROWTH) && expected != 0; j++) {
            long more = taking(units, j, expected);
            if ((more & last) != 0) {
                end = j + 1;
            }
            long next = following(more);
            expected = units[j].skippable() ? expected | next : next;
        }
        return end;
    }

    /** Walks back from the end; what was taken on the way forward can always be traced to a beginning. */
    private Reading trace(Unit[] units, int floor, int end) {
        long[] taken = new long[end - floor];
        long expected = 0;
        for (int i = floor; i < end; i++) {
            taken[i - floor] = taking(units, i, begun(units[i], expected));
            long next = following(taken[i - floor]);
            expected = units[i].skippable() ? expected | next : next;
        }
        Position[] way = new Position[end - floor];
        int unit = end - 1 - floor;
        int position = preferred(taken[unit] & last);
        way[unit] = positions[position];
        int start = unit;
        while (true) {
            int before = unit - 1;
            int predecessor = -1;
            while (before >= 0 && predecessor < 0) {
                predecessor = preferred(leadingTo(taken[before], position));
                if (predecessor < 0 && !units[before + floor].skippable()) {
                    break;
                }
                before = predecessor < 0 ? before - 1 : before;
            }
            if (predecessor < 0) {
                break;
            }
            unit = before;
            position = predecessor;
            way[unit] = positions[position];
            start = unit;
        }
        return new Reading(start + floor, end, java.util.Arrays.copyOfRange(way, start, way.length));
    }

    private long leadingTo(long among, int position) {
        long leading = 0;
        for (long rest = among; rest != 0; rest &= rest - 1) {
            int p = Long.numberOfTrailingZeros(rest);
            leading |= (follow[p] >>> position & 1) << p;
        }
        return leading;
    }

    /** A position that names something if there is one, else a gap, else -1. */
    private int preferred(long among) {
        long naming = among & ~gaps;
        return naming != 0 ? Long.numberOfTrailingZeros(naming) : POSITIONS - 1 - Long.numberOfLeadingZeros(among);
    }

    /** Where "he" follows no "when" or "if", it begins a clause of its own and cannot be whom something is done to. */
    private long taking(Unit[] units, int i, long expected) {
        Unit unit = units[i];
        boolean begins = unit.actor() && i > 0 && !units[i - 1].joins();
        long open = begins ? expected & (first | ~last) : expected;
        long taken = unit.breaks() || unit.actor() ? 0 : open & gaps;
        for (long rest = open & ~gaps; rest != 0; rest &= rest - 1) {
            int p = Long.numberOfTrailingZeros(rest);
            if (unit.in(words[p]) || (unit.slots() & slots[p]) != 0) {
                taken |= 1L << p;
            }
        }
        return taken;
    }

    private long following(long taken) {
        long next = (taken & stepping) << 1;
        for (long rest = taken & leaping; rest != 0; rest &= rest - 1) {
            next |= leaps[Long.numberOfTrailingZeros(rest)];
        }
        return next;
    }
}
