package ebb.io;

import tools.jackson.core.io.SerializedString;

/** The keys of a formulation in JSON, each encoded once. */
enum Field {
    CASE("case"), AS_OF("asOf"), RULEBASE("rulebase"), VERSION("version"), DIGEST("digest"), NEEDS("needs"),
    PATTERNS("patterns"), ANTECEDENTS("antecedents"), EXPECTATIONS("expectations"), GOOD_ENOUGH("goodEnough"),
    PER_RELATIONSHIP("perRelationship"), DISCUSSION_POINTS("discussionPoints"), CAUTIONS("cautions"),
    WITHHELD("withheld"), ALSO_CONSIDER("alsoConsider"), OPEN_QUESTIONS("openQuestions"), NOT_ASKED("notAsked"),

    ID("id"), WHO("who"), NEED("need"), STRENGTH("strength"), DERIVED("derived"), FOR("for"), AGAINST("against"),
    RULE("rule"), CLAIMS("claims"), FACTS("facts"), THROUGH("through"), HEARSAY("hearsay"), COUNTED("counted"),
    BECAUSE("because"), PATTERN("pattern"), ROLES("roles"), WOUND("wound"), FEEDS("feeds"), APPRAISAL("appraisal"),
    ITEMS("items"), BETWEEN("between"), VERDICT("verdict"), PEOPLE("people"), CRITERIA("criteria"),
    CRITERION("criterion"), STATE("state"), SCORE("score"), TOPIC("topic"), PRIORITY("priority"), ABOUT("about"),
    AUDIENCE("audience"), TITLE("title"), WHY("why"), QUESTIONS("questions"), RESTS_ON("restsOn"), KIND("kind"),
    RECENCY("recency"), URGENCY("urgency"), MESSAGE("message"), WITHHOLDS("withholds"), REASON("reason"),
    FACT("fact"), FIELD("field"), TERM("term"), SETTING("setting"), QUESTION("question"),

    CONTRADICTIONS("contradictions"), FIELDS("fields"), TOUCHES("touches"), TOLD("told"), OVERRIDDEN("overridden"),
    COMMITTED("committed"), BOTH("both"), ONLY_YOU("onlyYou"), ONLY_EBB("onlyEbb"), TEXT("text"), NOTED("noted"), BY("by"),

    FIRMNESS("firmness"), HANGS("hangs"), ACCOUNTS("accounts"), FINDING("finding"), ON("on"), WHICH("which"),
    SAYS("says"), WEIGHED("weighed"), ABSENT("absent"), SOURCE("source"), QUOTE("quote"), NOTE("note"), PRIVATE("private"),
    TELLER("teller"), CLAIM("claim"), OUTCOME("outcome"), EVIDENCE("evidence"), RULES("rules"), REMEDIES("remedies"),
    CHANGES("changes"), CONDITIONS("conditions"), UNMET("unmet"), STANDING("standing"), ASKS("asks"), DETAIL("detail"),
    FILE("file"), TRIED("tried"), SHIFTS("shifts"), BEFORE("before"), AFTER("after"), GAINED("gained"), LOST("lost"),
    VISITS("visits"), NAME("name"), TRENDS("trends"), MEASURE("measure"), LABEL("label"), POINTS("points"),
    STEPS("steps"), FROM("from"), TO("to"), UNCHANGED("unchanged"), NOW("now"), THEN("then"),
    SAME("same"), HANGS_ON("hangsOn"), FOUND("found"), RECKONED("reckoned"), SPEAKS("speaks"),

    ANSWERS("answers"), ANSWER("answer"), WHY_ALONE("whyAlone"), SAFETY("safety");

    private final SerializedString name;

    Field(String name) {
        this.name = new SerializedString(name);
    }

    /** The key as files write it. */
    SerializedString text() {
        return name;
    }
}
