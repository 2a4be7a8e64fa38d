package ebb.note;

import ebb.note.Lexicon.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Marks the words of a note that carry a fact. Built once from a lexicon; may be used by many threads at once.
 */
public final class Annotator {

    private static final Comparator<Sentence.Cue> IN_ORDER = Comparator.comparingInt(Sentence.Cue::start)
            .thenComparingInt(Sentence.Cue::end).thenComparing(Sentence.Cue::effect);

    private final Lexicon lexicon;
    private final int read;
    private final WordSets words;
    private final PhraseBook book;
    private final Frames frames;
    private final Tokenizer tokenizer;
    private final PersonWords people;
    private final GivenNames names;
    private final StatusReader statuses;
    private final CarriedSubject carried;
    private final MarkSieve sieve;
    private final Map<String, List<String>> shorthand;
    private final List<Lexicon.Cue> cueOfPhrase = new ArrayList<>();
    private final List<Use> useOfPhrase = new ArrayList<>();

    /** What a phrase is for: it finds what its rule names, or forbids the rule to speak. */
    private record Use(Lexicon.Entry entry, boolean forbids) {
    }

    /**
     * Compiles a lexicon for notes of which it is not known when they are read.
     *
     * @throws LexiconFault with all faults, if a phrase or a precedence cannot be used
     */
    public Annotator(Lexicon lexicon) {
        this(lexicon, 0);
    }

    /**
     * Compiles a lexicon.
     *
     * @param read the year the notes are read in: by it, what a note without a date tells of a year is long ago or not
     * @throws LexiconFault with all faults, if a phrase or a precedence cannot be used
     */
    public Annotator(Lexicon lexicon, int read) {
        this.lexicon = lexicon;
        this.read = read;
        Map<String, String> irregular = new HashMap<>();
        Set<String> pastForms = new HashSet<>();
        lexicon.words().irregular().forEach((word, forms) -> forms.forEach(form -> {
            irregular.put(form, word);
            pastForms.add(form);
        }));
        Spelling spelling = new Spelling(split(lexicon.spelling().replaced()), lexicon.spelling().watched());
        this.shorthand = split(lexicon.spelling().notes());
        this.people = new PersonWords(lexicon.people());
        this.names = new GivenNames(lexicon.people());
        WordTraits traits = new WordTraits(Set.copyOf(lexicon.words().skippable()), people);
        this.statuses = new StatusReader(pastForms);
        this.carried = new CarriedSubject(pastForms, lexicon.words().irregular().keySet());
        List<LexiconFault.Fault> faults = new ArrayList<>();
        this.sieve = new MarkSieve(lexicon.precedences(), lexicon.entries(), faults);
        this.words = new WordSets(new Stems(irregular), spelling, traits);
        this.tokenizer = new Tokenizer(words);
        this.book = new PhraseBook(
                new PhraseCompiler(words, lexicon.words().named(), lexicon.words().common()), words);
        this.frames = new Frames(lexicon.words().frames());
        for (Lexicon.Cue cue : lexicon.cues()) {
            compile(cue.phrases(), cue.place(), cue, cueOfPhrase, faults);
        }
        words.rulesBegin(book.size());
        for (Lexicon.Entry entry : lexicon.entries()) {
            compile(entry.phrases(), entry.place(), new Use(entry, false), useOfPhrase, faults);
            compile(entry.except(), entry.place(), new Use(entry, true), useOfPhrase, faults);
        }
        if (!faults.isEmpty()) {
            throw new LexiconFault(faults);
        }
    }

    private <T> void compile(List<String> phrases, Lexicon.Place place, T meaning, List<T> meanings,
            List<LexiconFault.Fault> faults) {
        for (String phrase : phrases) {
            try {
                for (String way : frames.phrases(phrase)) {
                    book.add(way);
                    meanings.add(meaning);
                }
            } catch (IllegalArgumentException unusable) {
                faults.add(new LexiconFault.Fault(place.of(phrase), unusable.getMessage()));
            }
        }
    }

    private static Map<String, List<String>> split(Map<String, String> meanings) {
        Map<String, List<String>> words = new HashMap<>();
        meanings.forEach((form, meaning) -> words.put(form, List.of(meaning.split(" "))));
        return words;
    }

    /** The lexicon it was built from. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The marks of a note, in the order of the text. */
    public List<Mark> annotate(Note note, Cast known) {
        List<Token> tokens = tokenizer.tokens(note.text());
        Manuscript manuscript = Manuscript.of(tokens, people, known);
        Cast cast = manuscript.letter() ? Writer.of(tokens, people, known) : known;
        if (!manuscript.letter()) {
            tokens = spelledOut(tokens, cast);
        }
        PeopleFinder finder = new PeopleFinder(words, people, names, cast, manuscript,
                new Genders(tokens, cast, names));
        ScoreSheet scores = new ScoreSheet(note.text(), manuscript, cast);
        MarkMaker maker = new MarkMaker(note.text(), manuscript, statuses, cast);
        PhraseBook.Search search = book.search();
        int year = Year.written(note.text(), read);
        List<List<Token>> sentences = Sentence.cut(tokens);
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> tokensOfSentence = sentences.get(i);
            Unit[] units = carried.into(Together.in(scores.into(finder.units(tokensOfSentence))));
            for (Unit unit : units) {
                if (unit.mention() != null) {
                    unit.mayFill(Unit.bit(Slot.ANY, false));
                }
            }
            boolean asks = tokensOfSentence.get(tokensOfSentence.size() - 1).kind() == Token.Kind.QUESTION;
            Shorthand.Answer answer = Shorthand.asks(tokensOfSentence) && i + 1 < sentences.size() ? Shorthand.opening(sentences.get(i + 1))
                    : Shorthand.Answer.MISSING;
            for (Unit[] piece : Sentence.pieces(units)) {
                search.open(piece);
                Sentence sentence = new Sentence(piece, asks, answer, year, manuscript.letter(), cues(search));
                sentence.castSlots();
                sentence.passOver();
                maker.open(sentence);
                mark(sentence, search.readings(WordKnowledge::phrases), maker);
                maker.close(sentence);
            }
        }
        return sieve.sift(note.text(), maker.drafts());
    }

    private void mark(Sentence sentence, List<PhraseBook.Found> all, MarkMaker maker) {
        List<PhraseBook.Found> forbidding = List.of();
        for (PhraseBook.Found found : all) {
            if (use(found).forbids()) {
                forbidding = forbidding.isEmpty() ? new ArrayList<>() : forbidding;
                forbidding.add(found);
            }
        }
        for (PhraseBook.Found found : all) {
            if (!use(found).forbids() && !forbidden(found, forbidding)) {
                maker.add(sentence, found.reading(), use(found).entry());
            }
        }
    }

    private boolean forbidden(PhraseBook.Found found, List<PhraseBook.Found> forbidding) {
        for (PhraseBook.Found other : forbidding) {
            if (use(other).entry() == use(found).entry() && other.reading().start() < found.reading().end()
                    && found.reading().start() < other.reading().end()) {
                return true;
            }
        }
        return false;
    }

    private Use use(PhraseBook.Found found) {
        return useOfPhrase.get(found.phrase() - cueOfPhrase.size());
    }

    private List<Sentence.Cue> cues(PhraseBook.Search search) {
        List<Sentence.Cue> cues = new ArrayList<>();
        for (PhraseBook.Found found : search.readings(WordKnowledge::cues)) {
            Lexicon.Cue cue = cueOfPhrase.get(found.phrase());
            cues.add(new Sentence.Cue(cue.effect(), cue.reach(), found.reading().start(), found.reading().end()));
        }
        if (cues.size() > 1) {
            cues = withoutOverruled(cues);
            cues.sort(IN_ORDER);
        }
        return cues;
    }

    /** "not only" denies nothing, and "no evidence of" is one denial, not two. */
    private static List<Sentence.Cue> withoutOverruled(List<Sentence.Cue> all) {
        List<Sentence.Cue> kept = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            boolean overruled = false;
            for (int j = 0; j < all.size() && !overruled; j++) {
                overruled = i != j && overrules(all.get(j), all.get(i), j < i);
            }
            if (!overruled) {
                kept.add(all.get(i));
            }
        }
        return kept;
    }

    private static boolean overrules(Sentence.Cue one, Sentence.Cue other, boolean first) {
        if (one.start() > other.start() || other.end() > one.end()) {
            return false;
        }
        if (one.effect() == other.effect()) {
            return one.end() - one.start() > other.end() - other.start() || first;
        }
        return one.effect() == Effect.AFFIRMS && other.effect() != Effect.ENDS && other.effect() != Effect.PASSES;
    }

    /** Shorthand as whole words, unless a letter stands for somebody's name. */
    private List<Token> spelledOut(List<Token> tokens, Cast cast) {
        List<Token> spelled = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            List<String> meaning = token.kind() == Token.Kind.WORD && (token.word().length() > 1 || token.upper() && cast.initial(token.word()) == null)
                    ? shorthand.get(token.word()) : null;
            if (meaning == null) {
                spelled.add(token);
            } else {
                for (String word : meaning) {
                    spelled.add(new Token(token.start(), token.end(), word, token.kind(), token.upper(), words.of(word)));
                }
            }
        }
        return spelled;
    }
}
