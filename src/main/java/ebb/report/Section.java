package ebb.report;

/** The parts of a brief, in their order, with their headings. */
enum Section {
    SAFETY("Safety first"),
    IN_SHORT("In short"),
    OWN("Your hypotheses and Ebb’s"),
    TOPICS("Topics to raise"),
    PATTERNS("Patterns that may be at work"),
    NEEDS("Needs that may be unmet"),
    ORIGINS("Where it may come from"),
    EXPECTATIONS("What is expected of closeness"),
    GOOD_ENOUGH("Good enough?"),
    ASK("Ask next"),
    CONSIDER("Also consider"),
    ACCOUNTS("Accounts that differ"),
    FIRMNESS("How firm it is"),
    LIMITS("Limits"),
    EVIDENCE("The evidence");

    private final String heading;

    Section(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }
}
