package ebb.note;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what the people of a case are called by, whatever it was written together with. Safe to share between threads. */
final class CaseNames {

    /** Parts of what people are called by that, written small, are mostly something else. */
    private static final Set<String> WORDS_TOO = Set.of("will", "may", "can", "shall", "might", "must", "would", "do",
            "so", "an", "in", "to", "is", "as", "at", "by", "on", "of", "or", "if", "it", "and", "but", "for", "from",
            "with", "all", "any", "one", "long", "more", "me", "you", "him", "her", "his", "our", "us", "hope", "joy",
            "grace", "faith", "mercy", "mark", "bill", "rob", "drew", "rose", "sue", "grant", "guy", "rich", "frank",
            "chance", "chase", "art", "pat", "love", "best", "young", "little", "read", "say", "day", "man", "van",
            "partner", "husband", "wife", "boyfriend", "girlfriend", "ex", "friend", "sister", "brother", "son",
            "daughter", "child", "baby", "parent", "parents", "boss", "colleague", "other");

    private final Cast cast;

    CaseNames(Cast cast) {
        this.cast = cast;
    }

    /** The same pieces with every name apart; what is masked as a whole, like an address, stays whole. */
    Pieces apart(Pieces pieces) {
        List<Pieces.Piece> apart = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            boolean masked = !pieces.get(i).word() && Figures.kind(pieces, i) != null;
            if (masked) {
                apart.add(pieces.get(i));
            } else {
                takeApart(pieces.text(), pieces.get(i), apart);
            }
        }
        return new Pieces(pieces.text(), apart);
    }

    private void takeApart(String text, Pieces.Piece piece, List<Pieces.Piece> apart) {
        int from = piece.start();
        int at = piece.start();
        while (at < piece.end()) {
            int end = lettersEnd(text, at, piece.end());
            if (end > at && called(text.substring(at, end))) {
                int start = withParticle(text, at, piece.start());
                boolean goesOn = from > piece.start() && start == from + 1 && text.charAt(from) == '-';
                if (goesOn) {
                    from = apart.remove(apart.size() - 1).start();
                } else {
                    apart.addAll(Pieces.cut(text, from, start));
                    from = start;
                }
                apart.add(new Pieces.Piece(from, end, true, true));
                from = end;
            }
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }
        if (from == piece.start()) {
            apart.add(piece);
        } else {
            apart.addAll(Pieces.cut(text, from, piece.end()));
        }
    }

    /** Where a name begins: an O' belongs to what follows. */
    private static int withParticle(String text, int start, int least) {
        int apostrophe = start - 1;
        boolean follows = apostrophe > least && (text.charAt(apostrophe) == '\'' || text.charAt(apostrophe) == '\u2019');
        if (!follows || !Character.isLetter(text.codePointBefore(apostrophe))) {
            return start;
        }
        int particle = text.offsetByCodePoints(apostrophe, -1);
        return particle == least || !letter(text.codePointBefore(particle)) ? particle : start;
    }

    private static int lettersEnd(String text, int start, int to) {
        int end = start;
        while (end < to && letter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Whether a character may be part of a name: a letter, or an accent that is written apart from its letter. */
    private static boolean letter(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether somebody of the case is called by a word; if it is written small, only where it is no common word. */
    private boolean called(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        boolean common = Identifiers.noName(plain) || WORDS_TOO.contains(plain);
        return cast.named(plain) != null && !(common && Character.isLowerCase(word.codePointAt(0)));
    }
}
