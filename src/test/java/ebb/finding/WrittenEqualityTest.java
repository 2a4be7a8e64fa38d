package ebb.finding;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The equality that findings write out is the one that a record would have had of itself. */
class WrittenEqualityTest {

    static Stream<Class<?>> findings() {
        return Stream.concat(Arrays.stream(Hypothesis.class.getPermittedSubclasses()),
                Arrays.stream(Premise.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void findsEveryFieldAndNothingElse(Class<?> finding) {
        EqualsVerifier.forClass(finding).suppress(Warning.NULL_FIELDS).verify();
    }
}
