package ebb.note;

/**
 * Replaces what may identify people: the names of the case and other likely names, places, dates, ids, telephone and
 * other long numbers, e-mail and web addresses. One pass over the text; the same identifier gets the same stand-in
 * throughout. Safe to share between threads.
 */
public final class Masker {

    private final CaseNames names;
    private final GivenNames given;

    /**
     * @param cast   the people of the case, whose names are always replaced
     * @param people where given names are listed, which are always replaced too
     */
    public Masker(Cast cast, Lexicon.People people) {
        this.names = new CaseNames(cast);
        this.given = new GivenNames(people);
    }

    /** Masks one note. */
    public Masked mask(String text) {
        Pieces pieces = names.apart(Pieces.of(text));
        Identifiers identifiers = new Identifiers(pieces, given);
        StandIns standIns = new StandIns();
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        int i = 0;
        while (i < pieces.size()) {
            int last = i;
            String kind = identifiers.kind(i, standIns.names());
            if (kind != null) {
                last = identifiers.last(i, kind);
                int end = pieces.get(last).end();
                int start = start(text, pieces.get(i).start(), end);
                masked.append(text, copied, start).append(standIns.next(kind, text.substring(start, end)));
                copied = end;
            }
            i = last + 1;
        }
        masked.append(text, copied, text.length());
        return new Masked(masked.toString(), standIns.replaced());
    }

    /** Where an identifier begins: with the bracket that closes within it, as in "(020) 7946 0000". */
    private static int start(String text, int start, int end) {
        int opens = text.indexOf('(', start);
        int closes = text.indexOf(')', start);
        boolean within = closes >= 0 && closes < end && (opens < 0 || opens > closes);
        return within && start > 0 && text.charAt(start - 1) == '(' ? start - 1 : start;
    }
}
