package ebb.service;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.rulebase.RuleBase;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.AmbiguousResolutionException;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldJunit5Extension;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application that names two rules folders is told so, and not run with the bundled rules. */
@ExtendWith(WeldJunit5Extension.class)
class TwoRulesFoldersTest {

    @WeldSetup
    WeldInitiator weld = WeldInitiator.of(WeldInitiator.createWeld().beanClasses(EngineProducer.class, Folders.class));

    @Inject
    Instance<RuleBase> rules;

    /** As an application in which two parts each say where the rules are. */
    @Dependent
    static class Folders {
        @Produces
        @RulesFolder
        Path practice() {
            return Path.of("rules");
        }

        @Produces
        @RulesFolder
        Path clinic() {
            return Path.of("clinic/rules");
        }
    }

    @Test
    void namesBoth() {
        assertThatThrownBy(() -> rules.get()).isInstanceOf(AmbiguousResolutionException.class)
                .hasMessageContaining("several rules folders: clinic/rules, rules. Leave one");
    }
}
