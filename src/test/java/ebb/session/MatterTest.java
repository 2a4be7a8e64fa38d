package ebb.session;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

/** What makes two accounts accounts of the same. */
class MatterTest {

    @Test
    void isTheKindOfFactAndWhose() {
        EqualsVerifier.forClass(Matter.class).suppress(Warning.NULL_FIELDS).verify();
    }
}
