package ebb.service;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Intake;
import ebb.io.IntakeReader;
import ebb.rulebase.BundledRules;
import ebb.rulebase.RuleBase;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldJunit5Extension;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An application that has a rules folder of its own runs its rules. */
@ExtendWith(WeldJunit5Extension.class)
class OwnRulesTest {

    @WeldSetup
    WeldInitiator weld = WeldInitiator.of(WeldInitiator.createWeld()
            .beanClasses(FormulationService.class, EngineProducer.class, OwnFolder.class));

    @Inject
    FormulationService service;

    @Inject
    RuleBase rules;

    /** As an application says where its rules are. */
    @Dependent
    static class OwnFolder {
        @Produces
        @RulesFolder
        Path folder() {
            return Path.of("rules");
        }
    }

    @Test
    void runsTheRulesOfTheFolder() throws IOException {
        Intake intake = new IntakeReader(Clock.systemDefaultZone(), null)
                .read(Path.of("samples/session-prep/ngozi-and-emeka.json")).intake();

        assertThat(rules).isNotSameAs(BundledRules.shared());
        assertThat(service.formulate(intake))
                .isEqualTo(new EngineParts(null).formulator().formulate(intake));
    }
}
