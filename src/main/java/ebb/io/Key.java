package ebb.io;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every key that an intake file may use, wherever it may use it. */
enum Key {
    CASE("case"), PEOPLE("people"), RELATIONSHIP("relationship"), RELATIONSHIPS("relationships"),
    HOUSEHOLD("household"), COMPLAINTS("complaints"), WITHDRAWALS("withdrawals"), EXPECTATIONS("expectations"),
    FEARS("fears"), BARRIERS("barriers"), WOUNDS("wounds"), UPSETS("upsets"), REFLECTION("reflection"),
    CONTACT_PREFERENCES("contactPreferences"), BOUNDARY_TALKS("boundaryTalks"), RATINGS("ratings"),
    OUTSIDE_LIFE("outsideLife"), CONDUCT("conduct"), BELIEFS("beliefs"), SAFETY_SIGNALS("safetySignals"),
    SCREENINGS("screenings"), ASKED("asked"), EVENTS("events"), JUDGEMENTS("judgements"), HYPOTHESES("hypotheses"),
    NOTES("notes"), REJECTED_PROPOSALS("rejectedProposals"),

    ID("id"), NAME("name"), ROLE("role"), BETWEEN("between"), STAGE("stage"), BEGAN("began"), ATTENDING("attending"),
    CHILDREN_AT_HOME("childrenAtHome"), BY("by"), ABOUT("about"), THEME("theme"), INTENSITY("intensity"),
    VOICED("voiced"), SHARE("share"), FROM("from"), PATTERN("pattern"), AGREED("agreed"), EXPLAINED("explained"),
    MANNER("manner"), DURATION("duration"), AFTERWARDS("afterwards"), PURPOSE("purpose"), FELT_AS("feltAs"), OF("of"),
    KIND("kind"), LEVEL("level"), TRAIT("trait"), PRESENT_EVIDENCE("presentEvidence"), EVIDENCE("evidence"),
    STYLE("style"), INFLICTED_BY("inflictedBy"), STATE("state"), EMOTION("emotion"), CADENCE("cadence"),
    HOURS_PER_WEEK("hoursPerWeek"), STATUS("status"), LAST_REVIEWED("lastReviewed"), CRITERION("criterion"),
    SCORE("score"), RECENCY("recency"), WHEN("when"), RESULT("result"), SETTING("setting"), FACT("fact"),
    TERM("term"), ANSWER("answer"), QUOTE("quote"), NOTED("noted"), SOURCE("source"), PRIVATE("private"),
    TEXT("text"), WHO("who"), NOTE("note"), START("start"), END("end"), FINDING("finding"), REASON("reason");

    private static final Key[] ALL = values();
    private static final Map<String, Key> BY_TEXT =
            Stream.of(ALL).collect(Collectors.toUnmodifiableMap(Key::text, Function.identity()));

    private final String text;

    Key(String text) {
        this.text = text;
    }

    /** The key as files write it. */
    String text() {
        return text;
    }

    /** The key with this ordinal. */
    static Key at(int ordinal) {
        return ALL[ordinal];
    }

    /** The key that files write so, or null. */
    static Key of(String text) {
        return BY_TEXT.get(text);
    }

    /** How many keys there are. */
    static int count() {
        return ALL.length;
    }
}
