package ebb.explain;

import ebb.fact.Account;
import ebb.fact.Fact;
import ebb.fact.Intake;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Tells which facts of a later intake are those of an earlier one. A fact is the same where its id, its kind and the
 * person it is about are the same; or else, where all that it says is the same, so that renumbering a file changes
 * nothing. When it was noted, and where in which note, is no part of what it says.
 */
final class FactMatch {

    private final List<Fact> gone;
    private final List<Edit> edits = new ArrayList<>();
    private int same;

    private FactMatch(Intake before) {
        this.gone = new ArrayList<>(before.facts());
    }

    /** Matches the facts of two intakes. */
    static FactMatch of(Intake before, Intake after) {
        FactMatch match = new FactMatch(before);
        Map<String, Fact> byId = new HashMap<>();
        before.facts().forEach(fact -> byId.put(fact.id(), fact));
        List<Fact> unmatched = new ArrayList<>();
        for (Fact fact : after.facts()) {
            Fact earlier = byId.get(fact.id());
            if (earlier != null && earlier.type() == fact.type() && Objects.equals(earlier.subject(), fact.subject())) {
                match.pair(earlier, fact);
            } else {
                unmatched.add(fact);
            }
        }
        unmatched.forEach(match::bySaying);
        match.gone.forEach(fact -> match.edits.add(new Edit.Dropped(fact)));
        match.edits.sort(Comparator.comparingInt(FactMatch::order));
        return match;
    }

    /** What has to be changed in the earlier facts to get the later ones: added first, then changed, then dropped. */
    List<Edit> edits() {
        return edits;
    }

    /** How many facts are the same. */
    int same() {
        return same;
    }

    private void pair(Fact earlier, Fact later) {
        gone.remove(earlier);
        if (saying(earlier).equals(saying(later))) {
            same++;
        } else {
            edits.add(new Edit.Changed(earlier, later));
        }
    }

    private void bySaying(Fact later) {
        Fact saying = saying(later);
        Fact earlier = gone.stream().filter(fact -> saying(fact).equals(saying)).findFirst().orElse(null);
        if (earlier == null) {
            edits.add(new Edit.Added(later));
        } else {
            pair(earlier, later);
        }
    }

    /** The fact without its id, without when and where it was noted, and without what is counted from the day. */
    private static Fact saying(Fact fact) {
        FactForm form = FactForm.of(fact.type());
        Account told = fact.told();
        Fact nameless = form.with(fact, "id", "");
        for (String field : form.fields()) {
            nameless = form.type(field) == long.class ? form.with(nameless, field, 0L) : nameless;
        }
        return told == null ? nameless : form.with(nameless, "told", new Account(told.kind(), told.teller(), told.quote(),
                null, null, told.inConfidence(), told.remark()));
    }

    private static int order(Edit edit) {
        return edit instanceof Edit.Added ? 0 : edit instanceof Edit.Changed ? 1 : 2;
    }
}
