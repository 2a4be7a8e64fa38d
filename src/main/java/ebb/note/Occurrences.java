package ebb.note;

import java.util.Arrays;

/**
 * Where in a sentence everything stands that phrases ask for, one bit for each unit, so that a phrase is read at all units
 * at once. One of them serves one note, sentence after sentence. Not thread-safe.
 */
final class Occurrences {

    /** The greatest number of units in a sentence. */
    static final int UNITS = 64;

    /** So many answers are remembered, each at the place that the number of its word set ends in. */
    private static final int REMEMBERED = 512;

    /** Where the words of some sets stand; and of which set in which sentence. */
    private final long[] words = new long[REMEMBERED];
    private final long[] asked = new long[REMEMBERED];
    private long sentence;
    /** Of every unit the sets that its word belongs to. */
    private final long[][] sets = new long[UNITS][];
    /** The first needs that a word of the sentence meets, one bit for each. */
    private final long[] met;
    private final long[] slots = new long[2 * Slot.values().length];
    private Unit[] units = new Unit[0];
    private long all;
    private long skippable;
    private long breaks;
    private long passable;
    private long openers;
    private long continuing;
    /** For every unit, how many there are up to it that nothing may pass over; and where these are. */
    private final int[] solidUpTo = new int[UNITS];
    private final int[] solid = new int[UNITS];
    private int solidCount;

    /**
     * @param needs how many first needs there are
     */
    Occurrences(int needs) {
        met = new long[needs + 63 >>> 6];
    }

    /** Goes on to a sentence of at most {@link #UNITS} units. */
    void open(Unit[] unitsOfSentence) {
        units = unitsOfSentence;
        sentence += 1L << 32;
        all = units.length == 0 ? 0 : -1L >>> UNITS - units.length;
        Arrays.fill(met, 0);
        for (int u = 0; u < units.length; u++) {
            WordKnowledge known = units[u].known();
            sets[u] = known.sets();
            long[] needs = known.needs();
            for (int i = 0; i < needs.length; i++) {
                met[i] |= needs[i];
            }
        }
    }

    /** Whether a word meets a first need. */
    boolean meets(int need) {
        return (met[need >>> 6] >>> need & 1) != 0;
    }

    /** Takes in who may fill which slot, and what may be passed over. */
    void cast() {
        Arrays.fill(slots, 0);
        skippable = 0;
        breaks = 0;
        passable = 0;
        openers = 0;
        continuing = 0;
        solidCount = 0;
        for (int i = 0; i < units.length; i++) {
            Unit unit = units[i];
            long here = 1L << i;
            for (long rest = unit.slots(); rest != 0; rest &= rest - 1) {
                slots[Long.numberOfTrailingZeros(rest)] |= here;
            }
            if (unit.skippable()) {
                skippable |= here;
            } else {
                solid[solidCount++] = i;
                breaks |= unit.breaks() ? here : 0;
            }
            solidUpTo[i] = solidCount;
            passable |= unit.breaks() || unit.actor() || begins(i) ? 0 : here;
            openers |= unit.beginsNothing() ? 0 : here;
            continuing |= unit.actor() && i > 0 && !units[i - 1].joins() ? 0 : here;
        }
    }

    /** Whether one of the two named right behind "that" begins a clause: no phrase goes on over them to what they do. */
    private boolean begins(int i) {
        return i > 0 && units[i - 1].word().equals("that") && Room.person(units[i]) && !units[i].object()
                && Bearers.ofTheTwo(units[i].mention().someone());
    }

    /** Where one of the words of a set stands, or a person in one of the slots. */
    long of(int set, int slotBits) {
        long there = set < 0 ? 0 : asked[set % REMEMBERED] == (sentence | set) ? words[set % REMEMBERED] : found(set);
        return slotBits == 0 ? there : there | of(slotBits);
    }

    /** Which of some units are a word of a set, or a person in one of the slots. */
    long among(long some, int set, int slotBits) {
        long there = slotBits == 0 ? 0 : of(slotBits) & some;
        if (set >= 0) {
            int block = set >>> 6;
            for (long rest = some & ~there; rest != 0; rest &= rest - 1) {
                int unit = Long.numberOfTrailingZeros(rest);
                there |= bit(unit, block, set) << unit;
            }
        }
        return there;
    }

    /** Where a person stands in one of the slots. */
    long of(int slotBits) {
        long there = 0;
        for (int rest = slotBits; rest != 0; rest &= rest - 1) {
            there |= slots[Integer.numberOfTrailingZeros(rest)];
        }
        return there;
    }

    private long found(int set) {
        long there = 0;
        int block = set >>> 6;
        for (int i = 0; i < units.length; i++) {
            there |= bit(i, block, set) << i;
        }
        asked[set % REMEMBERED] = sentence | set;
        words[set % REMEMBERED] = there;
        return there;
    }

    private long bit(int unit, int block, int set) {
        return block < sets[unit].length ? sets[unit][block] >>> set & 1 : 0;
    }

    /** All units. */
    long all() {
        return all;
    }

    /** Where something stands that a gap lets pass. */
    long passable() {
        return passable;
    }

    /** Where somebody stands with whom a phrase may begin: not "me" or "him" where they do nothing themselves. */
    long openers() {
        return openers;
    }

    /**
     * Where a phrase may end: where "he" follows no "when" or "if", it begins a clause of its own and cannot be whom
     * something is done to.
     */
    long continuing() {
        return continuing;
    }

    /** Whether a unit names somebody. */
    boolean person(int unit) {
        return units[unit].mention() != null;
    }

    boolean skippable(int unit) {
        return (skippable >>> unit & 1) != 0;
    }

    /**
     * What may come next: the units after those taken, and further where these may be passed over. Adding carries each
     * through the skippable units that follow it.
     */
    long after(long taken) {
        long next = taken << 1;
        return (next | ((skippable + (next & skippable)) ^ skippable)) & all;
    }

    /** Whether something stands at most so many positions after a unit, and no break between. */
    boolean ahead(long there, int unit, int positions) {
        long after = there & -2L << unit;
        if (after == 0 || positions == 0) {
            return false;
        }
        int furthest = solidUpTo[unit] + positions - 1;
        int next = Long.numberOfTrailingZeros(after);
        return (furthest >= solidCount || next <= solid[furthest]) && (breaks & (-2L << unit) & (1L << next) - 1) == 0;
    }

    /** Whether something stands at most so many positions before a unit, and no break between. */
    boolean behind(long there, int unit, int positions) {
        long before = there & (1L << unit) - 1;
        if (before == 0 || positions == 0) {
            return false;
        }
        int furthest = solidUpTo[unit - 1] - positions;
        int last = UNITS - 1 - Long.numberOfLeadingZeros(before);
        return (furthest < 0 || last >= solid[furthest]) && (breaks & (1L << unit) - 1 & -2L << last) == 0;
    }
}
