package ebb.io;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which keys a group may have.
 *
 * @param said what the group is, as a message calls it
 * @param keys the keys, in the order in which a message lists them
 */
record Shape(String said, Set<Key> keys) {
    /** A group with these keys and no others. */
    static Shape of(String said, Key... keys) {
        return new Shape(said, EnumSet.copyOf(List.of(keys)));
    }

    /** A fact: these keys, and those that every fact may have. */
    static Shape fact(String said, Key... keys) {
        EnumSet<Key> all = EnumSet.of(Key.ID, Key.QUOTE, Key.NOTED, Key.SOURCE, Key.PRIVATE, Key.TEXT);
        all.addAll(List.of(keys));
        return new Shape(said, all);
    }

    /** The keys as files write them. */
    List<String> texts() {
        return keys.stream().map(Key::text).toList();
    }
}
