package ebb.service;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Intake;
import ebb.formulation.Formulation;
import ebb.io.IntakeReader;
import ebb.knowledge.Knowledge;
import ebb.rulebase.RuleBase;
import ebb.session.SessionPool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldJunit5Extension;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WeldJunit5Extension.class)
class FormulationServiceTest {
    private static final List<String> SAMPLES = List.of("ngozi-and-emeka", "wayne", "solveig-and-anton", "delroy");

    @WeldSetup
    WeldInitiator weld = WeldInitiator.of(WeldInitiator.createWeld()
            .beanClasses(FormulationService.class, EngineProducer.class));

    @Inject
    FormulationService service;

    @Inject
    FormulationService again;

    @Inject
    SessionPool pool;

    @Inject
    RuleBase rules;

    @Inject
    Knowledge knowledge;

    @Test
    void formulatesAnIntake() throws IOException {
        Formulation formulation = service.formulate(sample("ngozi-and-emeka"));

        assertThat(formulation.needs()).extracting(need -> need.need().id())
                .containsExactly("need:love@ngozi", "need:autonomy@emeka");
        assertThat(formulation.rulebase().digest()).isEqualTo(rules.digest());
    }

    @Test
    void isOneForTheWholeApplicationAndSoIsWhatItStandsOn() {
        assertThat(again.toString()).isEqualTo(service.toString());
        assertThat(pool.rules()).isSameAs(rules);
        assertThat(weld.select(Knowledge.class).get()).isSameAs(knowledge);
    }

    @Test
    void givesManyThreadsAtOnceWhatItGivesOne() throws Exception {
        List<Intake> intakes = new ArrayList<>();
        for (String sample : SAMPLES) {
            intakes.add(sample(sample));
        }
        List<Formulation> alone = intakes.stream().map(service::formulate).toList();
        List<Callable<Boolean>> calls = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int which = i % intakes.size();
            calls.add(() -> service.formulate(intakes.get(which)).equals(alone.get(which)));
        }

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Boolean> same : threads.invokeAll(calls)) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Intake sample(String name) throws IOException {
        return new IntakeReader(Clock.systemUTC(), null).read(Path.of("samples/session-prep", name + ".json")).intake();
    }
}
