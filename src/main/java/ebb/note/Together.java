package ebb.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads "my husband and I" and "me and him" as the two together, as "we" is, and "Pt (Ines)" as one person. */
final class Together {

    /** What leads from a subject to a clause about the two: "I think my husband and I ..." */
    private static final Set<String> LEADING = Set.of("think", "feel", "know", "wish", "believe", "guess", "hope", "says",
            "said", "thinks", "feels", "knows", "thought", "felt", "knew", "hoped", "believes", "wishes", "with", "of",
            "between", "for", "about", "and", "but", "or", "is", "are", "was", "so", "then", "like");

    /** How far behind a word for somebody the bracket after their name stands. */
    private static final int NAMED = 3;

    /** What a name stands behind that somebody gives as theirs: "my name | is Ada and he hits me". */
    private static final Set<String> NAMING = Set.of("am", "is");

    private Together() {
    }

    /** The units of a sentence, with one for the two wherever both are named side by side, and one for a person named in brackets. */
    static Unit[] in(Unit[] units) {
        List<Unit> joined = null;
        for (int i = 0; i < units.length; i++) {
            boolean pair = i + 2 < units.length && units[i + 1].word().equals("and") && couple(units[i], units[i + 2])
                    && !(units[i + 2].actor() && undergoes(units, i)) && !(i > 0 && NAMING.contains(units[i - 1].word()));
            boolean named = named(units, i);
            if ((pair || named) && joined == null) {
                joined = new ArrayList<>(List.of(units).subList(0, i));
            }
            if (pair) {
                joined.add(Unit.couple(units[i], units[i + 2]));
                i += 2;
            } else if (named) {
                joined.add(Unit.named(units[i], units[i + 2], units[i + 3]));
                i += NAMED;
            } else if (joined != null) {
                joined.add(units[i]);
            }
        }
        return joined == null ? units : joined.toArray(Unit[]::new);
    }

    /** Whether one of the two, called by what they are, is named in brackets right behind: "client (Ines)". */
    private static boolean named(Unit[] units, int i) {
        if (i + NAMED >= units.length || !units[i + 1].word().equals("(") || !units[i + NAMED].word().equals(")")) {
            return false;
        }
        Mention called = units[i].mention();
        Mention name = units[i + 2].mention();
        return called != null && name != null && called.plain() && name.plain() && !units[i].object()
                && Bearers.ofTheTwo(called.someone()) && name.someone().id() != null && !called.pronoun();
    }

    /** "I hit her and I am ashamed", "he does not love me and he is late": another clause begins after what is done. */
    private static boolean undergoes(Unit[] units, int i) {
        if (i < 2 || units[i - 1].mention() != null || units[i - 1].joins() || LEADING.contains(units[i - 1].word())) {
            return false;
        }
        int subject = i - 2;
        while (subject > 0 && units[subject].skippable()) {
            subject--;
        }
        Mention doer = units[subject].mention();
        return doer != null && doer.plain() && units[i - 1].token().kind() == Token.Kind.WORD;
    }

    private static boolean couple(Unit one, Unit other) {
        return writes(one) && loved(other) || loved(one) && writes(other);
    }

    private static boolean writes(Unit unit) {
        return unit.mention() != null && unit.mention().plain()
                && unit.mention().someone().part() == Someone.Part.AUTHOR;
    }

    private static boolean loved(Unit unit) {
        if (unit.mention() == null || !unit.mention().plain() || unit.mention().someone().plural()) {
            return false;
        }
        return switch (unit.mention().someone().part()) {
            case PARTNER, EX -> true;
            case OTHER -> unit.mention().someone().gender() != Someone.Gender.UNTOLD;
            default -> false;
        };
    }
}
