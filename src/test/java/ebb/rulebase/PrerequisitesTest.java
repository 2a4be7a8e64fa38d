package ebb.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Account;
import ebb.fact.Inflicter;
import ebb.fact.SourceKind;
import ebb.fact.Wound;
import ebb.fact.WoundKind;
import ebb.fact.WoundState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That no rule too few is loaded is shown by a law of formulations; here, that many are left out. */
class PrerequisitesTest {

    @Test
    void aCaseOfWhichNothingIsKnownConcernsHardlyAnyRule() {
        assertThat(BundledRules.concerning(List.of()).cards()).hasSizeLessThan(10);
    }

    @Test
    void anOldWoundAloneBringsInNeitherRulesOfOtherWoundsNorThoseThatAskForSomethingPresent() {
        Set<String> rules = BundledRules.concerning(List.of(new Wound("w1", "rowan", Inflicter.PARENT, WoundKind.CRITICISM,
                WoundState.OPEN, new Account(SourceKind.SELF_REPORT, "rowan", null, null, null, false, null)))).cards().keySet();

        assertThat(rules).isSubsetOf(BundledRules.shared().cards().keySet()).hasSizeLessThan(30);
    }
}
