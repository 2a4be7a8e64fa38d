package ebb.knowledge;

import ebb.fact.Account;
import ebb.fact.SourceKind;

/**
 * How it is said on whose word a fact stands.
 *
 * @param toldBy        somebody else told it; placeholders {teller}, {subject}
 * @param told          the same where the teller is not known; placeholder {subject}
 * @param observed      seen in the session
 * @param inConfidence  told to the clinician in confidence
 * @param somebody      what a person is called whom nobody named
 * @param theOtherOfTwo what each of two is called in words that are put to the other one alone
 */
public record Attribution(Template toldBy, Template told, String observed, String inConfidence, String somebody,
        String theOtherOfTwo) {

    /**
     * Appends on whose word a fact stands, where that is not the person's own, and whether it was told in confidence.
     *
     * @param aside   what is said in brackets after the fact; gets a semicolon before each further part
     * @param account on whose word
     * @param teller  the name of who told it, or null
     * @param subject the name of whom it is about, or null for a fact between people
     */
    void append(StringBuilder aside, Account account, String teller, String subject) {
        if (account.kind() == SourceKind.OBSERVED) {
            separate(aside).append(observed);
        } else if (account.kind() == SourceKind.PARTNER_REPORT) {
            (teller == null ? told : toldBy).fill(separate(aside), slot -> slot.equals("subject") ? subject : teller);
        }
        if (account.inConfidence()) {
            separate(aside).append(inConfidence);
        }
    }

    private static StringBuilder separate(StringBuilder aside) {
        return aside.isEmpty() ? aside : aside.append("; ");
    }
}
