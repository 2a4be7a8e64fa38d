package ebb.io;

import ebb.knowledge.Claim;
import ebb.knowledge.ClaimUse;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code claims.yaml}. */
final class ClaimsReader {

    private final WordingSection file;

    ClaimsReader(WordingSection file) {
        this.file = file;
    }

    List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        for (String id : file.keys()) {
            WordingSection entry = file.section(id);
            if (!isClaimId(id)) {
                file.fault(id, "is not the id of a claim; ids are a C and two digits.");
            }
            claims.add(new Claim(id, entry.number("paragraph"), entry.text("text"), entry.term("use", ClaimUse.class),
                    entry.textOrNull("not-formalised")));
            entry.done();
        }
        return claims;
    }

    private static boolean isClaimId(String id) {
        return id.length() == 3 && id.charAt(0) == 'C' && Character.isDigit(id.charAt(1))
                && Character.isDigit(id.charAt(2));
    }
}
