package ebb.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

    /** A person is in most sentences. */
    private static final int PERSON = 1000;

    private final WordSets wordSets;
    private final Map<String, String> named;
    private final Set<String> common;

    private String source;
    private List<String> words;
    private int next;
    private final List<Phrase.Position> positions = new ArrayList<>();
    /** The words of every position. */
    private final List<Set<String>> wordsAt = new ArrayList<>();
    private final long[] follow = new long[Phrase.POSITIONS];

    /**
     * @param wordSets receives the words of the phrases
     * @param named    phrases that others may use by name
     * @param common   words too common to look for a phrase by
     */
    PhraseCompiler(WordSets wordSets, Map<String, String> named, Set<String> common) {
        this.wordSets = wordSets;
        this.named = named;
        this.common = common;
    }

    /** What a part of a phrase may begin and end with, and what every reading of it holds. */
    private record Part(long first, long last, boolean missing, List<Phrase.Need> needs) {
        static final Part NOTHING = new Part(0, 0, true, List.of());

        Part optional() {
            return new Part(first, last, true, List.of());
        }

        /** The need that is the rarest to be met, or null. */
        Phrase.Need rarest() {
            return needs.stream().min(Comparator.comparingInt(Phrase.Need::cost)).orElse(null);
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
        wordsAt.clear();
        Arrays.fill(follow, 0);
        Part whole = sequence();
        if (next < words.size()) {
            throw fault("has a \"" + words.get(next) + "\" too many; every ) and / needs its (");
        }
        if (whole.missing()) {
            throw fault("could match nothing at all; leave at least one part without ?");
        }
        Phrase.Need anchor = whole.needs().stream().filter(need -> need.slots() == 0)
                .min(Comparator.comparingInt(Phrase.Need::cost)).orElse(null);
        if (anchor == null) {
            throw fault("names no word that has to be there, so it would match anywhere; add one");
        }
        Phrase.Need[] rarestFirst = whole.needs().stream().filter(need -> need != anchor)
                .sorted(Comparator.comparingInt(Phrase.Need::cost)).toArray(Phrase.Need[]::new);
        return new Phrase(positions.toArray(Phrase.Position[]::new), follow.clone(), whole.first(),
                whole.last(), opening(whole.first()), anchor.sets(), rarestFirst);
    }

    /** All that a reading may begin with, as one position, so that most units are passed at a glance. */
    private Phrase.Position opening(long first) {
        Set<String> all = new HashSet<>();
        long slots = 0;
        for (long rest = first; rest != 0; rest &= rest - 1) {
            int p = Long.numberOfTrailingZeros(rest);
            all.addAll(wordsAt.get(p));
            slots |= positions.get(p).slots();
        }
        return new Phrase.Position(all.isEmpty() ? Phrase.Position.NO_WORDS : wordSets.number(all), slots, null);
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
        List<Phrase.Need> needs = new ArrayList<>(before.needs());
        needs.addAll(after.needs());
        return new Part(first, last, before.missing() && after.missing(), needs);
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
        Phrase.Need first = one.rarest();
        Phrase.Need second = other.rarest();
        List<Phrase.Need> needs = first == null || second == null ? List.of() : List.of(first.or(second));
        return new Part(one.first() | other.first(), one.last() | other.last(), one.missing() || other.missing(),
                needs);
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
            long bit = 1L << add(Phrase.Position.GAP, Set.of());
            whole = joined(whole, new Part(bit, bit, true, List.of()));
        }
        return whole;
    }

    private int add(Phrase.Position position, Set<String> words) {
        if (positions.size() == Phrase.POSITIONS) {
            throw fault("is too long: more than " + Phrase.POSITIONS + " words and gap places; split it in two");
        }
        positions.add(position);
        wordsAt.add(words);
        return positions.size() - 1;
    }

    private Part position(String alternatives) {
        Set<String> set = new HashSet<>();
        long slots = 0;
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
                slots |= Unit.bit(here, possessive);
                slot = slot == null ? here : slot;
            } else if (word.matches("=?[\\p{L}\\p{N}$%]+")) {
                set.add(word);
            } else {
                throw fault("has \"" + word + "\", which is no word; write words without apostrophes or hyphens"
                        + " (\"do not\", \"self harm\"), slots as {self}");
            }
        }
        int words = set.isEmpty() ? Phrase.Position.NO_WORDS : wordSets.number(set);
        long bit = 1L << add(new Phrase.Position(words, slots, slot), set);
        int[] sets = set.isEmpty() ? new int[0] : new int[] {words};
        return new Part(bit, bit, false, List.of(new Phrase.Need(sets, slots, slots == 0 ? cost(set) : PERSON)));
    }

    private int cost(Set<String> set) {
        int cost = 0;
        for (String word : set) {
            cost += common.contains(word.startsWith("=") ? word.substring(1) : word) ? 60 : 1;
        }
        return cost;
    }
}
