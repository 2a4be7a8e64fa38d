package ebb.note;

/**
 * What phrases read: a word, a mark of punctuation, or a stretch of words that names one person ("my husband").
 */
final class Unit {

    /** The bits of slots that are filled by a person, not by a possessive. */
    static final long PLAIN = 0x5555_5555_5555_5555L;

    private final Token first;
    private final Token last;
    private final WordKnowledge known;
    private final Mention mention;
    private final boolean skippable;
    private final boolean actor;
    private final boolean object;
    private final boolean joins;
    private final boolean breaks;
    private Someone speaker;
    private long slots;
    private boolean passed;
    private boolean doer;

    Unit(Token token) {
        this(token, token, token.known(), null);
    }

    Unit(Token first, Token last, WordKnowledge known, Mention mention) {
        this.first = first;
        this.last = last;
        this.known = known;
        this.mention = mention;
        boolean pronoun = mention != null && mention.pronoun();
        this.skippable = (mention == null || first.word().isEmpty()) && known.is(WordTraits.SKIPPABLE);
        this.actor = pronoun && known.is(WordTraits.ACTOR);
        this.object = pronoun && known.is(WordTraits.OBJECT);
        this.joins = known.is(WordTraits.JOINS);
        this.breaks = first.kind() == Token.Kind.BREAK;
    }

    /** A unit without letters, right before another, for a subject that the text leaves out. Phrases may pass over it. */
    static Unit implied(Someone someone, Unit before) {
        return unwritten(someone, before, WordTraits.SKIPPABLE);
    }

    /** A unit without letters, right before a score, for whoever gives it. */
    static Unit scoring(Someone someone, Unit score) {
        return unwritten(someone, score, 0);
    }

    private static Unit unwritten(Someone someone, Unit before, int traits) {
        Token at = before.first;
        WordKnowledge known = WordKnowledge.plain(traits, null);
        Token nothing = new Token(at.start(), at.start(), "", Token.Kind.WORD, false, known);
        return new Unit(nothing, nothing, known, new Mention(someone, false, true, false), before.speaker);
    }

    /** Units that stand for nothing by themselves: two scores of which nobody knows whose they are. */
    static Unit unread(Unit first, Unit last) {
        return new Unit(first.first, last.last, WordKnowledge.plain(0, null), null, first.speaker);
    }

    /** The two together, from the one named first to the other. */
    static Unit couple(Unit one, Unit other) {
        return new Unit(one.first, other.last, WordKnowledge.plain(0, null), new Mention(Someone.COUPLE, false, true, false),
                one.speaker);
    }

    /** One person, from what they are called to the bracket behind their name. */
    static Unit named(Unit called, Unit name, Unit bracket) {
        return new Unit(called.first, bracket.last, called.known, name.mention, called.speaker);
    }

    private Unit(Token first, Token last, WordKnowledge known, Mention mention, Someone speaker) {
        this(first, last, known, mention);
        this.speaker = speaker;
    }

    /** The bit that stands for a slot filled by a person, or by a possessive ("my", "her", "John's"). */
    static long bit(Slot slot, boolean possessive) {
        return 1L << slot.ordinal() * 2 + (possessive ? 1 : 0);
    }

    int start() {
        return first.start();
    }

    int end() {
        return last.end();
    }

    String word() {
        return first.word();
    }

    Token token() {
        return first;
    }

    WordKnowledge known() {
        return known;
    }

    /** The person it names, or null. */
    Mention mention() {
        return mention;
    }

    /** The slots it may fill. */
    long slots() {
        return slots;
    }

    void mayFill(long slotBits) {
        slots = slotBits;
    }

    /** Who says it, where it is quoted or told in someone's name; null where the writer says it. */
    Someone speaker() {
        return speaker;
    }

    void saidBy(Someone someone) {
        speaker = someone;
    }

    /** Whether a phrase may pass over it between two of its own words: adverbs, auxiliaries, quotation marks. */
    boolean skippable() {
        return skippable || passed;
    }

    /** Lets phrases pass over it here, whatever it is elsewhere: "ends up", "catches himself". */
    void passOver() {
        passed = true;
    }

    /** Whether it is a pronoun that only an actor can be: a phrase that lets it pass has gone on to somebody else. */
    boolean actor() {
        return actor;
    }

    /** Whether it leads from one clause to another: "when", "that". */
    boolean joins() {
        return joins;
    }

    /** Whether it is a pronoun that something is done to. */
    boolean object() {
        return object;
    }

    /** Whether no phrase may begin with it: with "me" or "him" where they do nothing themselves, or in mid passing. */
    boolean beginsNothing() {
        return object && !doer || passed;
    }

    /** Lets it be who does something, as in "it ends with | him shouting at me". */
    void doesSomething() {
        doer = true;
    }

    /** Whether no phrase goes across it. */
    boolean breaks() {
        return breaks;
    }
}
