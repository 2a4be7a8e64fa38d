package ebb.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Reads scores that a clinician's note writes side by side, as a sheet with a column for each person: in "F/Y: company
 * 9/8, affection 8/8" the first of every two is F's. Each score gets its person named again before it, as a unit without
 * letters, so that phrases read "company F 9 Y 8", and nothing else stands between what is rated and the scores. Whose
 * column is which is told by a head ("F/Y", "M, J, S:") or by scores beside their people ("company: A 8, J 7; affection
 * 5, 6"), and holds until another head. "Each" and "both", and two equal scores, need none. Scores that could be
 * anybody's become one unit, which no phrase reads. One sheet serves one note.
 */
final class ScoreSheet {

    private static final Set<String> ALL = Set.of("both", "each");
    private static final Set<String> OWN = Set.of("hers", "his");
    static final String FULL_MARKS = "10";
    private static final String STROKE = "/";
    private static final String COLON = ":";

    private final String text;
    private final boolean letter;
    private final List<Someone> couple;
    private List<Someone> columns = List.of();
    /** Whether the head stands in the same sentence, or in the part of a long one before. */
    private boolean headed;

    /** The two of the case come in for "each" and "both". */
    ScoreSheet(String text, Manuscript manuscript, Cast cast) {
        this.text = text;
        this.letter = manuscript.letter();
        this.couple = cast.couple();
    }

    /** Scores side by side, and the index after their last unit. */
    private record Row(List<Unit> scores, int end) {
        /** Whether it is one score with its scale: "7/10". */
        boolean scaled() {
            return scores.size() == 2 && scores.get(1).word().equals(FULL_MARKS);
        }

        boolean equal() {
            return scores.size() == 2 && scores.get(0).word().equals(scores.get(1).word());
        }
    }

    /** People side by side, and the index after their last unit. */
    private record Head(List<Someone> people, int end) {
    }

    /** The units of a sentence, with the people of its scores. Sentences have to come in the order of the note. */
    Unit[] into(Unit[] units) {
        if (letter && Arrays.stream(units).noneMatch(ScoreSheet::score)) {
            return units;
        }
        List<Unit> sheet = new ArrayList<>(units.length);
        int i = 0;
        while (i < units.length) {
            if (score(units[i]) && trails(units, i)) {
                i = beside(units, i, 1, sheet);
            } else if (score(units[i])) {
                Row row = row(units, i);
                write(row, people(units, i, row), sheet);
                i = row.end();
            } else if (person(units[i]) || scored(units, i)) {
                i = named(units, i, sheet);
            } else {
                boolean parts = units[i].word().equals(COLON) && i > 0 && !person(units[i - 1])
                        && (scored(units, i + 1) || i + 1 < units.length && score(units[i + 1]));
                if (!parts) {
                    sheet.add(units[i]);
                }
                i++;
            }
        }
        headed &= !units[units.length - 1].token().endsSentence();
        return sheet.toArray(Unit[]::new);
    }

    /** Writes the head of a sheet, or people with their scores, or one person, and tells where they end. */
    private int named(Unit[] units, int i, List<Unit> sheet) {
        Head head = head(units, i);
        if (head != null) {
            columns = head.people();
            headed = true;
            sheet.addAll(List.of(units).subList(i, head.end()));
            return head.end();
        }
        if (!scored(units, i)) {
            headed &= i + 1 == units.length || !units[i + 1].word().equals(COLON);
            sheet.add(units[i]);
            return i + 1;
        }
        return beside(units, i, 0, sheet);
    }

    /**
     * Writes people and their scores, the people first, and learns the columns from them.
     *
     * @param first where of two units the person stands, 0 or 1
     * @return the index after the last
     */
    private int beside(Unit[] units, int i, int first, List<Unit> sheet) {
        List<Someone> people = new ArrayList<>();
        int end = i;
        int at = i;
        while (at + 1 < units.length && giver(units[at + first]) && score(units[at + 1 - first])
                && people.stream().noneMatch(units[at + first].mention().someone()::same)) {
            people.add(units[at + first].mention().someone());
            Unit giver = units[at + first];
            Unit score = units[at + 1 - first];
            sheet.addAll(List.of(person(giver) ? giver : Unit.scoring(giver.mention().someone(), score), score));
            end = at + 2;
            at = comma(units, end) ? end + 1 : end;
        }
        columns = people.size() > 1 ? people : columns;
        return end;
    }

    private static boolean comma(Unit[] units, int i) {
        return i < units.length && units[i].token().kind() == Token.Kind.COMMA;
    }

    /** Whether two scores from an index on have their people behind them: "company 9 V, 8 J". */
    private static boolean trails(Unit[] units, int i) {
        return comma(units, i + 2) && i + 4 < units.length && person(units[i + 1]) && score(units[i + 3])
                && person(units[i + 4]) && !scored(units, i + 4);
    }

    private static void write(Row row, List<Someone> people, List<Unit> sheet) {
        List<Unit> scores = row.scores();
        for (int i = 0; i < people.size(); i++) {
            Unit score = scores.get(Math.min(i, scores.size() - 1));
            sheet.add(Unit.scoring(people.get(i), score));
            sheet.add(score);
        }
        if (people.isEmpty() && scores.size() > 1 && !row.scaled()) {
            sheet.add(Unit.unread(scores.get(0), scores.get(scores.size() - 1)));
        } else if (people.isEmpty()) {
            sheet.addAll(scores);
        }
    }

    /** Whose the scores of a row are, one for each, or of a single score everybody's; empty where that is not told. */
    private List<Someone> people(Unit[] units, int i, Row row) {
        int scores = row.scores().size();
        if (i > 0 && person(units[i - 1]) || row.scaled() && !headed) {
            return List.of();
        }
        if (scores == 1) {
            boolean all = i > 0 && ALL.contains(units[i - 1].word()) || row.end() < units.length && ALL.contains(units[row.end()].word());
            return !all ? List.of() : columns.isEmpty() ? couple : columns;
        }
        return scores == columns.size() ? columns : row.equal() ? couple : List.of();
    }

    /** The scores that stand side by side from a unit on. */
    private Row row(Unit[] units, int i) {
        List<Unit> scores = new ArrayList<>(List.of(units[i]));
        int end = i + 1;
        while (end < units.length && score(units[end]) && joined(units[end - 1], units[end])) {
            scores.add(units[end++]);
        }
        if (scores.size() > 1) {
            return new Row(scores, end);
        }
        boolean same = end + 1 < units.length && units[end].word().equals("and")
                && units[end + 1].word().equals(units[i].word());
        if (same) {
            return new Row(List.of(units[i], units[end + 1]), end + 2);
        }
        while (comma(units, end) && end + 1 < units.length && score(units[end + 1])) {
            scores.add(units[end + 1]);
            end += 2;
        }
        boolean closed = end == units.length || units[end].token().kind() != Token.Kind.WORD;
        return closed ? new Row(scores, end) : new Row(List.of(units[i]), i + 1);
    }

    /** The head of a sheet that begins with a unit: people parted by strokes, or by commas up to a colon; or null. */
    private Head head(Unit[] units, int i) {
        List<Someone> people = new ArrayList<>();
        int at = i;
        while (at < units.length && person(units[at]) && people.stream().noneMatch(units[at].mention().someone()::same)
                && (at == i || stroke(units[at - 1], units[at]))) {
            people.add(units[at++].mention().someone());
        }
        if (people.size() != 1) {
            return people.isEmpty() ? null : new Head(people, at);
        }
        while (comma(units, at) && at + 1 < units.length && person(units[at + 1])) {
            people.add(units[at + 1].mention().someone());
            at += 2;
        }
        return people.size() > 1 && at < units.length && units[at].word().equals(COLON) ? new Head(people, at) : null;
    }

    /** Whether somebody's name and a score of theirs begin at an index. */
    private static boolean scored(Unit[] units, int i) {
        return i + 1 < units.length && giver(units[i]) && score(units[i + 1]);
    }

    /** Whether somebody gives the score beside it: a person, or "hers" and "his". */
    private static boolean giver(Unit unit) {
        return person(unit) || unit.mention() != null && OWN.contains(unit.word());
    }

    private static boolean person(Unit unit) {
        Mention mention = unit.mention();
        return mention != null && mention.plain() && !mention.pronoun()
                && mention.someone().part() != Someone.Part.COUPLE;
    }

    /** Whether a unit is a number from 0 to 10 in figures. */
    static boolean score(Unit unit) {
        String word = unit.word();
        return word.length() == 1 && word.charAt(0) >= '0' && word.charAt(0) <= '9' || word.equals(FULL_MARKS);
    }

    /** Whether nothing, or only a stroke, parts two units. */
    private boolean joined(Unit one, Unit other) {
        return text.substring(one.end(), other.start()).isBlank() || stroke(one, other);
    }

    private boolean stroke(Unit one, Unit other) {
        return text.substring(one.end(), other.start()).strip().equals(STROKE);
    }
}
