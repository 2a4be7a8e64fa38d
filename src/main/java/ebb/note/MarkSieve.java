package ebb.note;

import ebb.fact.FactType;
import ebb.fact.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes one list of all that was read in a note: equal readings of the same words count once, a reading gives way to
 * another that says the same words better, and what still goes on is not past because it was told in the past tense.
 * May be used by many threads at once.
 */
final class MarkSieve {

    private static final Comparator<Mark> IN_ORDER = Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end)
            .thenComparing(Mark::fact).thenComparing(mark -> mark.term().term()).thenComparing(Mark::who)
            .thenComparing(Mark::rule).thenComparing(Mark::uncertain).thenComparing(Mark::status)
            .thenComparing(Mark::toward, Comparator.nullsLast(Comparator.naturalOrder()));

    /** From fact/term to the facts and terms that give way to it. */
    private final Map<String, Set<String>> yielding = new HashMap<>();

    /**
     * A mark as it was read.
     *
     * @param mark    the mark, its places counted in UTF-16 units
     * @param byTense whether only the tense of a verb makes it past
     */
    record Draft(Mark mark, boolean byTense) {
    }

    /** What makes two marks on overlapping words one. */
    private record Same(FactType fact, Term term, String who, MarkStatus status) {
        static Same of(Mark mark) {
            return new Same(mark.fact(), mark.term(), mark.who(), mark.status());
        }
    }

    /** @param faults gets every precedence that names what is neither a fact nor a fact and term of the entries */
    MarkSieve(List<Lexicon.Precedence> precedences, List<Lexicon.Entry> entries, List<LexiconFault.Fault> faults) {
        Set<String> names = new HashSet<>();
        entries.forEach(entry -> {
            names.add(entry.fact().term());
            names.add(name(entry.fact(), entry.term()));
        });
        for (Lexicon.Precedence precedence : precedences) {
            Set<String> all = new TreeSet<>(precedence.over());
            all.add(precedence.first());
            all.removeAll(names);
            if (!all.isEmpty()) {
                faults.add(new LexiconFault.Fault(precedence.place(), "There is no phrase rule for " + String.join(", ", all)
                        + "; write fact/term, such as fear/betrayal, or a fact alone."));
            }
            String danger = FactType.SAFETY_SIGNAL.term();
            if (!precedence.first().startsWith(danger)
                    && precedence.over().stream().anyMatch(over -> over.startsWith(danger))) {
                faults.add(new LexiconFault.Fault(precedence.place(), "This puts " + precedence.first() + " over a " + danger
                        + "; a danger gives way to no other kind of mark. Take it out."));
            }
            yielding.computeIfAbsent(precedence.first(), key -> new HashSet<>()).addAll(precedence.over());
        }
    }

    private static String name(FactType fact, Term term) {
        return fact.term() + "/" + term.term();
    }

    /** The marks that stay, in the order of the text, places counted in code points. */
    List<Mark> sift(String text, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>(withoutPassing(drafts));
        marks.sort(IN_ORDER);
        List<Mark> left = outranked(joined(text, marks));
        left.sort(IN_ORDER);
        return inCodePoints(text, left);
    }

    private static List<Mark> withoutPassing(List<Draft> drafts) {
        if (drafts.stream().noneMatch(Draft::byTense)) {
            return drafts.stream().map(Draft::mark).toList();
        }
        Set<Same> present = drafts.stream().map(Draft::mark).filter(mark -> mark.status() == MarkStatus.PRESENT)
                .map(Same::of).collect(Collectors.toSet());
        return drafts.stream().map(draft -> {
            Mark now = draft.byTense() ? draft.mark().with(MarkStatus.PRESENT) : draft.mark();
            return draft.byTense() && present.contains(Same.of(now)) ? now : draft.mark();
        }).toList();
    }

    private static List<Mark> joined(String text, List<Mark> inOrder) {
        Map<Same, Mark> kept = new LinkedHashMap<>();
        List<Mark> result = new ArrayList<>();
        for (Mark mark : inOrder) {
            Same key = Same.of(mark);
            Mark earlier = kept.get(key);
            if (earlier == null || mark.start() >= earlier.end()) {
                kept.put(key, mark);
                result.add(mark);
            } else {
                Mark whole = (tellsMore(mark, earlier) ? mark : earlier).spanning(text,
                        Math.min(mark.start(), earlier.start()), Math.max(mark.end(), earlier.end()));
                result.set(result.lastIndexOf(earlier), whole);
                kept.put(key, whole);
            }
        }
        return result;
    }

    /** The one that says toward whom, else the longer one. */
    private static boolean tellsMore(Mark one, Mark other) {
        if ((one.toward() == null) != (other.toward() == null)) {
            return one.toward() != null;
        }
        return one.end() - one.start() > other.end() - other.start();
    }

    private List<Mark> outranked(List<Mark> marks) {
        List<Mark> inOrder = new ArrayList<>(marks);
        inOrder.sort(IN_ORDER);
        List<Mark> left = new ArrayList<>();
        int from = 0;
        int end = 0;
        for (int i = 0; i <= inOrder.size(); i++) {
            if (i == inOrder.size() || inOrder.get(i).start() >= end) {
                left.addAll(staying(inOrder.subList(from, i)));
                from = i;
            }
            end = i == inOrder.size() ? end : Math.max(end, inOrder.get(i).end());
        }
        return left;
    }

    /** Those that stay of marks each of which shares words with the one before. */
    private List<Mark> staying(List<Mark> chain) {
        Stand[] stands = new Stand[chain.size()];
        return IntStream.range(0, stands.length).filter(i -> stays(chain, i, stands)).mapToObj(chain::get).toList();
    }

    /** What is known so far of whether a mark stays. */
    private enum Stand {
        /** It is being found out. */
        OPEN,
        /** No mark that stays says the same words better. */
        STAYS,
        /** One does. */
        GONE
    }

    /** Whether no mark that itself stays comes before it; one that gave way takes nothing with it. */
    private boolean stays(List<Mark> chain, int i, Stand[] stands) {
        if (stands[i] == null) {
            stands[i] = Stand.OPEN;
            Mark one = chain.get(i);
            boolean outranked = false;
            for (int j = 0; j < stands.length && !outranked; j++) {
                Mark other = chain.get(j);
                outranked = j != i && other.start() < one.end() && one.start() < other.end() && yields(one, other)
                        && stays(chain, j, stands);
            }
            stands[i] = outranked ? Stand.GONE : Stand.STAYS;
        }
        return stands[i] == Stand.STAYS;
    }

    private boolean yields(Mark one, Mark other) {
        boolean alike = one.status() == other.status() || affirmed(one) && affirmed(other);
        return alike && (yielding(name(other.fact(), other.term()), one)
                || yielding(other.fact().term(), one));
    }

    private static boolean affirmed(Mark mark) {
        return mark.status() == MarkStatus.PRESENT || mark.status() == MarkStatus.PAST;
    }

    private boolean yielding(String first, Mark one) {
        Set<String> after = yielding.getOrDefault(first, Set.of());
        return after.contains(name(one.fact(), one.term())) || after.contains(one.fact().term());
    }

    private static List<Mark> inCodePoints(String text, List<Mark> inOrder) {
        List<Mark> placed = new ArrayList<>(inOrder.size());
        int at = 0;
        int counted = 0;
        for (Mark mark : inOrder) {
            counted += text.codePointCount(at, mark.start());
            at = mark.start();
            int end = counted + mark.quote().codePointCount(0, mark.quote().length());
            placed.add(mark.at(counted, end));
        }
        return placed;
    }
}
