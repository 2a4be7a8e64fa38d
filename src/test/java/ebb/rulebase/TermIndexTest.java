package ebb.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Complaint;
import ebb.fact.Fear;
import ebb.fact.Rating;
import ebb.finding.LikelyPattern;
import java.util.HashSet;
import java.util.Set;
import org.drools.base.base.ClassObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ObjectTypeNode;
import org.junit.jupiter.api.Test;

/** That it leads facts aright is shown by every test that concludes; here, that it is there at all. */
class TermIndexTest {

    @Test
    void standsBeforeTheConditionsOnKindsOfFactThatHoldTerms() {
        Set<Class<?>> indexed = new HashSet<>();
        for (ObjectTypeNode kind : ((InternalRuleBase) BundledRules.load().kieBase()).getRete().getObjectTypeNodes()) {
            if (kind.getObjectSinkPropagator() instanceof TermIndex) {
                indexed.add(((ClassObjectType) kind.getObjectType()).getClassType());
            }
        }

        assertThat(indexed).contains(Complaint.class, Fear.class, Rating.class, LikelyPattern.class);
    }
}
