package ebb.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compiles phrases as a supervisor writes them:
 * <pre>
 * talk             any form of the word: talk, talks, talked, talking
 * =left            that form only
 * never|hardly     one of several words, without spaces
 * really?          may be missing
 * ..  ..6          a gap of up to 3, or up to 6, of any words
 * (put down / belittle)   one of several stretches; with ? after the bracket it may be missing
 * {self} {other's} a person in a slot; with 's whose something is
 * &lt;seldom&gt;        a named phrase of words.yaml
 * </pre>
 */
final class PhraseCompiler {

    private static final int USUAL_GAP = 3;
    private static final int WIDEST_GAP = 12;
    private static final int DEEPEST = 8;

    /** The cost of the commonest word; by Zipf's law that of the n-th is an n-th of it, down to 1. */
    private static final int COMMONEST = 3600;

    /** A person is in most sentences. */
    private static final int PERSON = 3000;

    private final WordSets wordSets;
    private final Map<String, String> named;
    private final Map<String, Integer> costs = new HashMap<>();

    private String source;
    private List<String> words;
    private int next;
    private final List<Phrase.Position> positions = new ArrayList<>();
    private final long[] follow = new long[Phrase.POSITIONS];

    /**
     * @param wordSets receives the words of the phrases
     * @param named    phrases that others may use by name
     * @param common   the commonest words, the most frequent first
     */
    PhraseCompiler(WordSets wordSets, Map<String, String> named, List<String> common) {
        this.wordSets = wordSets;
        this.named = named;
        for (int i = 0; i < common.size(); i++) {
            costs.put(common.get(i), COMMONEST / (i + 1));
        }
    }

    /** What a part of a phrase may begin and end with, and what every reading of it holds. */
    private record Part(long first, long last, boolean missing, List<Demand> demands) {
        static final Part NOTHING = new Part(0, 0, true, List.of());

        Part optional() {
            return new Part(first, last, true, List.of());
        }

        /** The demand that is the rarest to be met, or null. */
        Demand rarest() {
            return demands.stream().min(Comparator.comparingInt(Demand::cost)).orElse(null);
        }
    }

    /**
     * What every reading holds: one of the words, or a person in one of the slots.
     *
     * @param slots     slots as bits of {@link Unit#slots()}
     * @param cost      how common it is
     * @param positions where it is met
     */
    private record Demand(Set<String> words, int slots, int cost, long positions) {

        Demand or(Demand other) {
            Set<String> both = new HashSet<>(words);
            both.addAll(other.words);
            return new Demand(both, slots | other.slots, cost + other.cost, positions | other.positions);
        }
    }

    /**
     * Compiles one phrase.
     *
     * @throws IllegalArgumentException if it is not written as above
     */
    Phrase compile(String text) {
        source = text;
        checkBrackets(split(text));
        words = split(expand(text, 0));
        next = 0;
        positions.clear();
        Arrays.fill(follow, 0);
        Part whole = sequence();
        if (next < words.size()) {
            throw fault("has a \"" + words.get(next) + "\" too many; every ) and / needs its (");
        }
        if (whole.missing()) {
            throw fault("could match nothing at all; leave at least one part without ?");
        }
        Demand anchor = whole.demands().stream().filter(demand -> demand.slots() == 0)
                .min(Comparator.comparingInt(Demand::cost)).orElse(null);
        if (anchor == null) {
            throw fault("names no word that has to be there, so it would match anywhere; add one");
        }
        Phrase.Need[] rarestFirst = whole.demands().stream().filter(demand -> demand != anchor)
                .sorted(Comparator.comparingInt(Demand::cost)).map(demand -> need(demand, anchor))
                .toArray(Phrase.Need[]::new);
        return new Phrase(positions.toArray(Phrase.Position[]::new), follow.clone(), whole.first(),
                whole.last(), wordSets.number(anchor.words()), rarestFirst);
    }

    private Phrase.Need need(Demand demand, Demand anchor) {
        return new Phrase.Need(numbered(demand.words()), demand.slots(),
                furthest(demand.positions(), anchor.positions()), furthest(anchor.positions(), demand.positions()));
    }

    private int numbered(Set<String> set) {
        return set.isEmpty() ? Phrase.Position.NO_WORDS : wordSets.number(set);
    }

    /** The greatest number of steps from one position to another; 0 where none leads there. Steps lead to later ones only. */
    private int furthest(long from, long to) {
        int[] steps = new int[positions.size()];
        int furthest = 0;
        for (int p = 0; p < steps.length; p++) {
            if ((to >>> p & 1) != 0) {
                furthest = Math.max(furthest, steps[p]);
            }
            if ((from >>> p & 1) != 0 || steps[p] > 0) {
                for (long rest = follow[p]; rest != 0; rest &= rest - 1) {
                    int next = Long.numberOfTrailingZeros(rest);
                    steps[next] = Math.max(steps[next], steps[p] + 1);
                }
            }
        }
        return furthest;
    }

    /**
     * Several words between bars, as in {@code (tip toe|creep)}, look like ways to choose from, and are one stretch: "tip",
     * then "toe" or "creep".
     */
    private void checkBrackets(List<String> parts) {
        for (int open = 0; open < parts.size(); open++) {
            int end = open + 1;
            while (end < parts.size() && parts.get(end).matches("[^()/]+")) {
                end++;
            }
            List<String> stretch = parts.subList(open + 1, Math.min(end, parts.size()));
            if (parts.get(open).equals("(") && end < parts.size() && parts.get(end).equals(")") && stretch.size() > 1
                    && stretch.stream().anyMatch(word -> word.contains("|"))) {
                throw fault("holds (" + String.join(" ", stretch) + "), which is one stretch and no choice; part what may"
                        + " stand for each other with / where it has more than one word, or leave out the brackets");
            }
        }
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException("The phrase \"" + source + "\" " + what + ".");
    }

    private String expand(String text, int depth) {
        int open = text.indexOf('<');
        if (open < 0) {
            return text;
        }
        int close = text.indexOf('>', open);
        String name = close < 0 ? text.substring(open + 1) : text.substring(open + 1, close);
        String meaning = named.get(name);
        if (close < 0 || meaning == null || depth > DEEPEST * DEEPEST) {
            throw fault("uses <" + name + ">, which words.yaml does not define; it defines "
                    + named.keySet().stream().sorted().toList());
        }
        String inPlace = meaning.contains(" ") ? "( " + meaning + " )" : meaning;
        return expand(text.substring(0, open) + inPlace + text.substring(close + 1), depth + 1);
    }

    private static List<String> split(String text) {
        String spaced = text.replace("(", " ( ").replace(")", " ) ").replace(" ) ?", " )? ").replace(")  ?", ")? ")
                .replace("/", " / ");
        List<String> parts = new ArrayList<>();
        for (String part : spaced.trim().split("\\s+")) {
            if (part.equals("?") && !parts.isEmpty() && parts.get(parts.size() - 1).equals(")")) {
                parts.set(parts.size() - 1, ")?");
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private Part sequence() {
        Part whole = Part.NOTHING;
        while (next < words.size() && !words.get(next).equals("/") && !words.get(next).startsWith(")")) {
            whole = joined(whole, item());
        }
        return whole;
    }

    private Part joined(Part before, Part after) {
        for (long rest = before.last(); rest != 0; rest &= rest - 1) {
            follow[Long.numberOfTrailingZeros(rest)] |= after.first();
        }
        long first = before.missing() ? before.first() | after.first() : before.first();
        long last = after.missing() ? before.last() | after.last() : after.last();
        List<Demand> demands = new ArrayList<>(before.demands());
        demands.addAll(after.demands());
        return new Part(first, last, before.missing() && after.missing(), demands);
    }

    private Part item() {
        String word = words.get(next++);
        if (word.equals("(")) {
            return group();
        }
        if (word.startsWith("..")) {
            return gap(word.substring(2));
        }
        boolean optional = word.endsWith("?");
        Part part = position(optional ? word.substring(0, word.length() - 1) : word);
        return optional ? part.optional() : part;
    }

    private Part group() {
        Part whole = null;
        List<String> single = new ArrayList<>();
        while (true) {
            if (singleWord()) {
                single.add(words.get(next++));
            } else {
                Part way = sequence();
                whole = whole == null ? way : either(whole, way);
            }
            if (next >= words.size()) {
                throw fault("opens a ( that it does not close");
            }
            String end = words.get(next++);
            if (end.equals("/")) {
                continue;
            }
            if (!single.isEmpty()) {
                Part way = position(String.join("|", single));
                whole = whole == null ? way : either(whole, way);
            }
            return end.equals(")?") ? whole.optional() : whole;
        }
    }

    /** Whether the next way of a group is one word only; such ways share one position. */
    private boolean singleWord() {
        if (next + 1 >= words.size()) {
            return false;
        }
        String word = words.get(next);
        String after = words.get(next + 1);
        return (after.equals("/") || after.startsWith(")")) && word.matches("[=\\p{L}\\p{N}|]+");
    }

    private static Part either(Part one, Part other) {
        Demand first = one.rarest();
        Demand second = other.rarest();
        List<Demand> demands = first == null || second == null ? List.of() : List.of(first.or(second));
        return new Part(one.first() | other.first(), one.last() | other.last(), one.missing() || other.missing(),
                demands);
    }

    private Part gap(String width) {
        int widest = USUAL_GAP;
        if (!width.isEmpty()) {
            if (!width.chars().allMatch(Character::isDigit) || width.length() > 2
                    || Integer.parseInt(width) > WIDEST_GAP) {
                throw fault("has a gap \".." + width + "\"; a gap is .. or ..N with N up to " + WIDEST_GAP);
            }
            widest = Integer.parseInt(width);
        }
        Part whole = Part.NOTHING;
        for (int i = 0; i < widest; i++) {
            long bit = 1L << add(Phrase.Position.GAP);
            whole = joined(whole, new Part(bit, bit, true, List.of()));
        }
        return whole;
    }

    private int add(Phrase.Position position) {
        if (positions.size() == Phrase.POSITIONS) {
            throw fault("is too long: more than " + Phrase.POSITIONS + " words and gap places; split it in two");
        }
        positions.add(position);
        return positions.size() - 1;
    }

    private Part position(String alternatives) {
        Set<String> set = new HashSet<>();
        int slots = 0;
        Slot slot = null;
        for (String word : alternatives.split("\\|", -1)) {
            if (word.startsWith("{") && word.endsWith("}")) {
                String name = word.substring(1, word.length() - 1);
                boolean possessive = name.endsWith("'s");
                Slot here = Slot.named(possessive ? name.substring(0, name.length() - 2) : name);
                if (here == null) {
                    throw fault("has a slot " + word + "; the slots are " + Arrays.toString(Slot.values())
                            .toLowerCase(java.util.Locale.ROOT));
                }
                slots |= (int) Unit.bit(here, possessive);
                slot = slot == null ? here : slot;
            } else if (word.matches("=?[\\p{L}\\p{N}$%]+")) {
                set.add(word);
            } else {
                throw fault("has \"" + word + "\", which is no word; write words without apostrophes or hyphens"
                        + " (\"do not\", \"self harm\"), slots as {self}");
            }
        }
        long bit = 1L << add(new Phrase.Position(numbered(set), slots, slot));
        return new Part(bit, bit, false, List.of(new Demand(set, slots, slots == 0 ? cost(set) : PERSON, bit)));
    }

    private int cost(Set<String> set) {
        int cost = 0;
        for (String word : set) {
            cost += costs.getOrDefault(word.startsWith("=") ? word.substring(1) : word, 1);
        }
        return cost;
    }
}
