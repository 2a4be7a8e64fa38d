package ebb.rulebase;

import org.kie.api.conf.KieBaseOption;
import org.kie.internal.conf.IndexLeftBetaMemoryOption;
import org.kie.internal.conf.IndexRightBetaMemoryOption;

/** How the engine is told to run the rules, by whichever compiler they come. */
final class EngineOptions {
    private EngineOptions() {
    }

    /**
     * No hash tables in the joins. A case has a few facts of each kind, which are looked through faster than hashed; and
     * making the tables anew whenever a session is used again would cost a sixth of the memory that a case needs.
     */
    static KieBaseOption[] all() {
        return new KieBaseOption[] {IndexLeftBetaMemoryOption.NO, IndexRightBetaMemoryOption.NO};
    }
}
