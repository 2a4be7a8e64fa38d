package ebb.io;

import ebb.fact.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people of one case: who there is, who attends, and who is in a relationship with whom. Reused from one case to
 * the next.
 */
final class Everybody {
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final List<List<String>> pairs = new ArrayList<>();
    private final Map<String, Boolean> recorded = new LinkedHashMap<>();

    void clear() {
        ids.clear();
        roles.clear();
        pairs.clear();
        recorded.clear();
    }

    /** Adds a person; the role may be null where the file is at fault. */
    void person(String id, Role role) {
        ids.putIfAbsent(id, id);
        roles.putIfAbsent(id, role);
    }

    /**
     * Adds a relationship.
     *
     * @param between   between whom
     * @param attending who attends; empty where that was not recorded
     */
    void relationship(List<String> between, List<String> attending) {
        pairs.add(between);
        if (!attending.isEmpty()) {
            between.forEach(id -> recorded.merge(id, attending.contains(id), Boolean::logicalOr));
            attending.forEach(id -> recorded.put(id, true));
        }
    }

    /** The one instance of a person's id that all facts share; null where there is no such person. */
    String id(String text) {
        return ids.get(text);
    }

    /** All ids, in the order of the file. */
    Set<String> ids() {
        return ids.keySet();
    }

    /** Whether a person comes to the sessions: as recorded, and otherwise whether they are a client. */
    boolean attends(String id) {
        Boolean known = recorded.get(id);
        return known == null ? roles.get(id) == Role.CLIENT : known;
    }

    /** The one other person in a relationship with somebody who attends or is a client; null unless there is one. */
    String teller(String about) {
        String only = null;
        for (List<String> pair : pairs) {
            if (pair.contains(about)) {
                for (String id : pair) {
                    boolean mayTell = !id.equals(about) && (attends(id) || roles.get(id) == Role.CLIENT);
                    if (mayTell && only != null && !only.equals(id)) {
                        return null;
                    }
                    only = mayTell ? id : only;
                }
            }
        }
        return only == null ? null : ids.get(only);
    }

    /** The one of several people who attends; null unless exactly one does. */
    String onlyAttending(List<String> people) {
        String only = null;
        for (String id : people) {
            if (attends(id)) {
                if (only != null) {
                    return null;
                }
                only = id;
            }
        }
        return only;
    }
}
