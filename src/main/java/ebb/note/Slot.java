package ebb.note;

import java.util.Locale;

/** A place in a phrase that a person fills. */
enum Slot {
    /** Whoever speaks: the writer of a letter, or the person whose view is being told. */
    SELF,
    /** Somebody other than the one who speaks. */
    OTHER,
    /** The person the fact is about. */
    WHO,
    /** The person at the other end of it. */
    TOWARD,
    /** The two together: we, us, the couple. */
    WE,
    /** A former partner. */
    EX,
    /** The present partner. */
    PARTNER,
    /** A parent, or whoever brought the person up. */
    PARENT,
    /** Any relative but a child. */
    FAMILY,
    /** A friend. */
    FRIEND,
    /** Whoever else the partner was, is or might be close to: a partner's former partner, another woman. */
    RIVAL,
    /** A child. */
    CHILD,
    /** Anybody. */
    ANY;

    /** The slot named in a phrase, in lower case, or null where there is none of that name. */
    static Slot named(String name) {
        for (Slot slot : values()) {
            if (slot.name().toLowerCase(Locale.ROOT).equals(name)) {
                return slot;
            }
        }
        return null;
    }
}
