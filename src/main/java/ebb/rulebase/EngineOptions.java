package ebb.rulebase;

import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
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
    static KieBaseConfiguration configuration() {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        configuration.setOption(IndexLeftBetaMemoryOption.NO);
        configuration.setOption(IndexRightBetaMemoryOption.NO);
        return configuration;
    }

    /** Makes ready a network that is complete. */
    static KieBase indexed(KieBase kieBase) {
        ((InternalRuleBase) kieBase).getRete().getObjectTypeNodes().forEach(TermIndex::before);
        return kieBase;
    }
}
