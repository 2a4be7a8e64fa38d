package ebb.note;

import java.util.ArrayList;
import java.util.List;

/** Reads "my husband and I" and "me and him" as the two together, as "we" is. */
final class Together {

    private Together() {
    }

    /** The units of a sentence, with one for the two wherever both are named side by side. */
    static Unit[] in(Unit[] units) {
        List<Unit> joined = null;
        for (int i = 0; i < units.length; i++) {
            boolean pair = i + 2 < units.length && units[i + 1].word().equals("and") && couple(units[i], units[i + 2]);
            if (pair && joined == null) {
                joined = new ArrayList<>(List.of(units).subList(0, i));
            }
            if (pair) {
                joined.add(Unit.couple(units[i], units[i + 2]));
                i += 2;
            } else if (joined != null) {
                joined.add(units[i]);
            }
        }
        return joined == null ? units : joined.toArray(Unit[]::new);
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
