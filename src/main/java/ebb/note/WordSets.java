package ebb.note;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sets of words that the phrases name, and for every word form the sets it belongs to. Filled while phrases are
 * compiled; after that only read, by many threads.
 */
final class WordSets {

    /** So many forms are remembered; a note with more of them is only slower. */
    private static final int REMEMBERED = 50_000;

    private static final int LONGEST_WORD = 40;

    private final Stems stems;
    private final Spelling spelling;
    private final WordTraits traits;
    private final Map<TreeSet<String>, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> setsByForm = new HashMap<>();
    private final Map<String, List<String>> wordsByStem = new HashMap<>();
    private final Map<String, List<Integer>> setsByWord = new HashMap<>();
    private final Map<Integer, List<Called.Wanted>> phrasesBySet = new HashMap<>();
    private final Map<Integer, List<Integer>> needsBySet = new HashMap<>();
    private int firstRule;
    private final Map<String, WordKnowledge> known = new ConcurrentHashMap<>();

    WordSets(Stems stems, Spelling spelling, WordTraits traits) {
        this.stems = stems;
        this.spelling = spelling;
        this.traits = traits;
    }

    /** The number of a set of words, each written plainly (any form of it) or with = before it (that form only). */
    int number(Set<String> words) {
        TreeSet<String> key = new TreeSet<>(words);
        return numbers.computeIfAbsent(key, set -> {
            int number = numbers.size();
            for (String word : set) {
                if (word.startsWith("=")) {
                    add(setsByForm, word.substring(1), number);
                } else {
                    if (!setsByWord.containsKey(word)) {
                        wordsByStem.computeIfAbsent(stems.stem(word), stem -> new ArrayList<>()).add(word);
                    }
                    add(setsByWord, word, number);
                }
            }
            return number;
        });
    }

    /** Notes that a word of the set meets a first need. */
    void meets(int set, int need) {
        needsBySet.computeIfAbsent(set, key -> new ArrayList<>()).add(need);
    }

    /** Notes that a phrase has to be looked for where a word of the set occurs. */
    void anchor(int set, Called.Wanted phrase) {
        phrasesBySet.computeIfAbsent(set, key -> new ArrayList<>()).add(phrase);
    }

    /** Tells the number of the first phrase that is not a cue. */
    void rulesBegin(int phrase) {
        firstRule = phrase;
    }

    private static void add(Map<String, List<Integer>> index, String key, int number) {
        index.computeIfAbsent(key, form -> new ArrayList<>()).add(number);
    }

    /** What is known of a form; the same object for the same form as long as there is room to remember it. */
    WordKnowledge of(String form) {
        WordKnowledge knowledge = known.get(form);
        if (knowledge == null) {
            knowledge = form.length() > LONGEST_WORD ? WordKnowledge.plain(0, null) : gather(form);
            if (known.size() < REMEMBERED) {
                known.put(form, knowledge);
            }
        }
        return knowledge;
    }

    private WordKnowledge gather(String form) {
        int what = traits.of(form);
        List<String> meaning = spelling.meaning(form);
        Set<Integer> sets = setsOf(form);
        if (sets.isEmpty()) {
            String meant = what == 0 && meaning == null ? spelling.nearest(form) : null;
            return WordKnowledge.plain(what, meant == null || meant.equals(form) ? meaning : List.of(meant));
        }
        SortedMap<Integer, Called.Wanted> phrases = new TreeMap<>();
        BitSet bits = new BitSet();
        BitSet needs = new BitSet();
        for (int set : sets) {
            bits.set(set);
            needsBySet.getOrDefault(set, List.of()).forEach(needs::set);
            phrasesBySet.getOrDefault(set, List.of()).forEach(wanted -> phrases.put(wanted.phrase(), wanted));
        }
        return new WordKnowledge(bits.toLongArray(), needs.toLongArray(),
                Called.of(phrases.headMap(firstRule).values()), Called.of(phrases.tailMap(firstRule).values()), what, meaning);
    }

    private Set<Integer> setsOf(String form) {
        Set<Integer> sets = new HashSet<>(setsByForm.getOrDefault(form, List.of()));
        sets.addAll(setsByWord.getOrDefault(form, List.of()));
        String irregular = stems.wordOf(form);
        if (irregular != null) {
            sets.addAll(setsByWord.getOrDefault(irregular, List.of()));
        }
        for (String word : wordsByStem.getOrDefault(stems.stem(form), List.of())) {
            if (stems.inflects(word, form)) {
                sets.addAll(setsByWord.get(word));
            }
        }
        return sets;
    }
}
