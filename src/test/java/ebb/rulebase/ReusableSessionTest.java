package ebb.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.drools.kiesession.rulebase.SessionsAwareKnowledgeBase;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.rule.FactHandle;

/** What rules find stands as long as what they found it in, and a session that was used is as good as new. */
class ReusableSessionTest {

    private static final String RULES = """
            package numbers
            rule "some" when $number : Integer() then insertLogical( "some" ); end
            rule "big" when $number : Integer( this > 10 ) then insertLogical( "big " + $number ); end
            rule "alone" when $number : Integer() not Integer( this != $number ) then insertLogical( "alone" ); end
            rule "too much" when $text : String() then insertLogical( 1L ); insertLogical( 2L ); end
            """;
    private static SessionsAwareKnowledgeBase rules;

    private final List<String> told = new ArrayList<>();
    private ReusableSession session;

    @BeforeAll
    static void compile() {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        sources.write("src/main/resources/numbers/numbers.drl", RULES);
        KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        rules = (SessionsAwareKnowledgeBase) services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    @BeforeEach
    void open() {
        session = new ReusableSession(rules);
        session.observe(new ReusableSession.Observer() {
            @Override
            public void found(Object finding) {
                told.add("+" + finding);
            }

            @Override
            public void withdrawn(Object finding) {
                told.add("-" + finding);
            }
        });
    }

    private List<String> fire() {
        told.clear();
        session.fireAllRules();
        return told;
    }

    @Test
    void aFindingGoesWithWhatItWasFoundIn() {
        FactHandle one = session.insert(1);
        assertThat(fire()).containsExactlyInAnyOrder("+some", "+alone");
        FactHandle two = session.insert(2);
        assertThat(fire()).containsExactlyInAnyOrder("+some", "-alone");
        session.delete(one);
        assertThat(fire()).containsExactlyInAnyOrder("-some", "+alone");
        session.delete(two);
        assertThat(fire()).containsExactlyInAnyOrder("-some", "-alone");
    }

    @Test
    void ofAReplacedFactOnlyWhatDiffersIsTold() {
        FactHandle fact = session.insert(20);
        assertThat(fire()).containsExactlyInAnyOrder("+some", "+big 20", "+alone");
        session.update(fact, 30);
        assertThat(fire()).containsExactlyInAnyOrder("+big 30", "-big 20");
        session.update(fact, 3);
        assertThat(fire()).containsExactlyInAnyOrder("-big 30");
    }

    @Test
    void isAsNewAfterEachUse() {
        for (int use = 0; use < 3; use++) {
            session.insert(11);
            assertThat(fire()).containsExactlyInAnyOrder("+some", "+big 11", "+alone");
            session.insert(12);
            session.reset();
            assertThat(fire()).isEmpty();
        }
    }

    @Test
    void aRuleThatFindsTwoThingsIsNamed() {
        session.insert("text");
        assertThatThrownBy(() -> session.fireAllRules())
                .hasRootCauseMessage("The rule \"too much\" finds two things at once");
    }
}
