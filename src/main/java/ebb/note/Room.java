package ebb.note;

import java.util.Arrays;
import java.util.Set;

/**
 * Who is in the room in each part of a clinician's note: one person alone, up to the end of the paragraph, or all of them.
 * One room serves one note.
 */
final class Room {

    /** Words that speak of everybody there. */
    private static final Set<String> SINGLY = Set.of("singly", "separately", "individually");
    /** Words that mostly do so, or speak of something else: "each week", "apart from that", "no force either". */
    private static final Set<String> SOMETIMES = Set.of("two", "both", "each", "neither", "either", "apart", "three");
    /** What everybody is said to have done, or is told of them: "both asked", "each alone". */
    private static final Set<String> MEETING = Set.of("alone", "seen", "asked", "screened", "interviewed", "came", "deny",
            "denied", "denies", "say", "said", "negative");
    /** What leads to everybody: "reported by either". */
    private static final Set<String> LEADING = Set.of("by", "for", "from", "with", "to", "of", "seen", "asked", "screened",
            "interviewed", "alone", "and");
    /** How somebody is reached who is not in the room: "phone call from Ines". */
    private static final Set<String> CALLING = Set.of("phone", "telephone", "call", "phoned", "rang", "email", "video");
    /** Those who are two by their name: "both | partners deny". */
    private static final Set<String> PAIR = Set.of("partners", "clients", "parties", "spouses", "sides");
    /** What follows those who are asked: "asked both | about". */
    private static final Set<String> ABOUT = Set.of("about", "re", "if", "whether", "for");
    private static final Set<String> DENYING = Set.of("not", "never", "nor");
    private static final Set<String> ASKING = Set.of("seen", "saw", "asked", "screened", "interviewed", "met", "spoke");
    private static final Set<String> WISHING = Set.of("want", "wants", "wanted", "need", "needs", "will", "would", "should",
            "must", "asks", "when", "if", "until", "refused", "declined", "offered", "prefers");
    /** How far before "alone" a denial of it stands. */
    private static final int DENIAL = 4;
    private static final Set<String> LISTENING = Set.of("listening", "beside", "next", "watching");
    private static final Set<String> TOGETHER = Set.of("joint", "jointly", "conjoint", "conjointly", "together");
    private static final Set<String> JOINTLY = Set.of("joint", "jointly", "conjoint", "conjointly");
    /** What is said of two who are both in the room: "with both there", "in front of both". */
    private static final Set<String> THERE = Set.of("there", "present", "in");
    private static final Set<String> ALONE = Set.of("alone");
    /** How far from "alone" the person stands who is: "asked him again today, alone". */
    private static final int NEAR = 6;

    private final String text;
    private Someone alone;
    /** Whether the paragraph says so in words, rather than by a heading. */
    private boolean apart;
    /** Whether the note has said that each was seen alone. */
    private boolean eachAlone;
    private boolean joint;
    private boolean paragraphEnds;
    private int heard;

    Room(String text) {
        this.text = text;
    }

    /** Takes in who is seen alone from a sentence on, up to the end of its paragraph. Sentences come in the note's order. */
    void hear(Sentence sentence) {
        Unit[] units = sentence.units();
        Unit last = units[units.length - 1];
        boolean first = heard == 0;
        if (paragraphEnds || text.substring(Math.min(heard, units[0].start()), units[0].start()).indexOf('\n') >= 0) {
            alone = null;
            apart = false;
            joint = false;
        }
        heard = last.end();
        boolean singly = said(units, ALONE) || said(units, SINGLY);
        joint = !singly && (joint || jointly(units));
        paragraphEnds = text.charAt(heard - 1) == '\n';
        if (ofAll(units) || has(units, TOGETHER)) {
            alone = null;
            apart = false;
            eachAlone |= ofAll(units) && has(units, ALONE);
            return;
        }
        if (first && Arrays.stream(units).limit(2).anyMatch(unit -> CALLING.contains(unit.word()))) {
            alone = sole(units, units.length);
        }
        boolean headed = person(units[0]) && heads(units);
        if (headed) {
            alone = units[0].mention().someone();
            apart = false;
        }
        for (int i = 0; i < units.length; i++) {
            if (ALONE.contains(units[i].word()) && !denied(units, i)) {
                Someone near = beside(units, i);
                alone = near == null ? alone : near;
                apart |= near != null;
            }
        }
    }

    /** Whom the paragraph so far is about: who is seen alone in it, or heads it; or null. */
    Someone alone() {
        return alone;
    }

    /** Whether the note says that somebody is asked without the other: here, in this paragraph, or of everybody. */
    boolean apart(Someone asked, Unit[] units) {
        return apart && alone != null && alone.same(asked) || eachAlone(units) || said(units, SINGLY) || onOnesOwn(units);
    }

    /** Whether somebody is met "on her own", and does not live so. */
    private static boolean onOnesOwn(Unit[] units) {
        for (int i = 2; i < units.length; i++) {
            if (units[i].word().equals("own") && units[i - 2].word().equals("on") && !denied(units, i)) {
                for (int met = i - 3; met >= 0 && met >= i - NEAR; met--) {
                    if (ASKING.contains(units[met].word())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether one of the words stands there and is not denied: "not seen | alone". */
    private static boolean said(Unit[] units, Set<String> words) {
        for (int i = 0; i < units.length; i++) {
            if (words.contains(units[i].word()) && !denied(units, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands at a place is denied, wished or planned shortly before it. */
    private static boolean denied(Unit[] units, int place) {
        for (int i = place - 1; i >= 0 && i >= place - DENIAL && !units[i].breaks(); i--) {
            if (DENYING.contains(units[i].word()) || WISHING.contains(units[i].word())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is asked here is asked with both in the room, so that it has to be asked again. */
    boolean joint() {
        return joint;
    }

    private static boolean jointly(Unit[] units) {
        for (int i = 0; i + 1 < units.length; i++) {
            boolean both = units[i].word().equals("both") && THERE.contains(units[i + 1].word());
            boolean facing = units[i].word().equals("front") && i + 2 < units.length
                    && (SOMETIMES.contains(units[i + 2].word()) || units[i + 2].mention() != null
                    && Bearers.ofTheTwo(units[i + 2].mention().someone()));
            boolean beside = i > 0 && units[i].mention() != null && Bearers.ofTheTwo(units[i].mention().someone())
                    && (THERE.contains(units[i + 1].word()) || LISTENING.contains(units[i + 1].word()))
                    && (units[i - 1].word().equals("with") || units[i + 1].word().equals("present"));
            boolean seenWith = i > 1 && units[i].mention() != null && Bearers.ofTheTwo(units[i].mention().someone())
                    && units[i - 1].word().equals("with") && ASKING.contains(units[i - 2].word());
            boolean sideBySide = units[i].word().equals("by") && i > 0 && units[i - 1].word().equals("side") && units[i + 1].word().equals("side");
            boolean together = sideBySide || units[i + 1].word().equals("together") && ASKING.contains(units[i].word());
            if (both || facing || beside || seenWith || together || JOINTLY.contains(units[i].word())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence speaks of everybody, seen one by one as the note has said: "Alone: no violence". */
    boolean eachAlone(Unit[] units) {
        return eachAlone && Arrays.stream(units).limit(2).anyMatch(unit -> ALONE.contains(unit.word()));
    }

    /** Whether what follows a person at the beginning of a sentence leads to a colon: "H, door shut, whispering:". */
    private static boolean heads(Unit[] units) {
        int i = 1;
        while (i < units.length && i <= NEAR && units[i].mention() == null && !units[i].breaks()) {
            i++;
        }
        return i < units.length && units[i].word().equals(":") && (i == 1 || units[1].token().kind() == Token.Kind.COMMA);
    }

    /** Who is said to be alone: the last person shortly before, or the one a sentence names that opens "Alone, C:". */
    private static Someone beside(Unit[] units, int i) {
        for (int before = i - 1; before >= 0 && before >= i - NEAR; before--) {
            if (DENYING.contains(units[before].word())) {
                return null;
            }
            boolean right = before == i - 1 && units[before].mention() != null;
            boolean spokenOf = units[before].object() && (before == 0 || !MEETING.contains(units[before - 1].word()));
            if (right || person(units[before]) && !spokenOf) {
                return units[before].mention().someone();
            }
        }
        return i == 0 && units.length > 2 && units[1].token().kind() == Token.Kind.COMMA && person(units[2])
                ? units[2].mention().someone() : null;
    }

    /** Whether a sentence speaks of everybody there. */
    static boolean ofAll(Unit[] units) {
        for (int i = 0; i < units.length; i++) {
            if (SINGLY.contains(units[i].word()) || SOMETIMES.contains(units[i].word()) && ofAll(units, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ofAll(Unit[] units, int i) {
        boolean begins = i == 0 || units[i - 1].token().kind() != Token.Kind.WORD;
        boolean ends = i + 1 == units.length || units[i + 1].token().kind() != Token.Kind.WORD;
        String before = i == 0 ? "" : units[i - 1].word();
        String after = i + 1 == units.length ? "" : units[i + 1].word();
        return switch (units[i].word()) {
            case "neither" -> true;
            case "two" -> before.equals("the") && after.equals("of") && i > 1 && units[i - 2].word().equals("asked");
            case "three" -> before.equals("all") && (ends || MEETING.contains(after));
            case "apart" -> ends && (begins || LEADING.contains(before));
            case "either" -> ends && (begins || LEADING.contains(before));
            default -> MEETING.contains(after) || ends && (begins || LEADING.contains(before))
                    || begins && (PAIR.contains(after) || !after.endsWith("s"))
                    || before.equals("asked") && (ABOUT.contains(after) || after.equals("of"));
        };
    }

    /** The one person of the case whom a sentence names up to a unit; null where it names several, or none. */
    static Someone sole(Unit[] units, int end) {
        Someone sole = null;
        for (int i = 0; i < end; i++) {
            Someone named = person(units[i]) && !units[i].object() ? units[i].mention().someone() : null;
            if (named != null && (named.id() == null || sole != null && !sole.same(named))) {
                return null;
            }
            sole = named == null ? sole : named;
        }
        return sole;
    }

    private static boolean has(Unit[] units, Set<String> words) {
        for (Unit unit : units) {
            if (words.contains(unit.word())) {
                return true;
            }
        }
        return false;
    }

    static boolean person(Unit unit) {
        return unit.mention() != null && unit.mention().plain() && !unit.word().isEmpty()
                && unit.mention().someone().part() != Someone.Part.COUPLE;
    }
}
