package ebb.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.io.IntakeReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A field that clauses may name is a field that facts have. */
class FactFieldTest {

    @Test
    void everyDeclaredFieldHasItsValue() throws IOException {
        Map<FactType, Fact> facts = oneOfEachKind();

        assertThat(facts).containsOnlyKeys(FactType.values());
        facts.forEach((type, fact) -> assertThat(FactField.of(type).keySet()).isNotEmpty().allSatisfy(field ->
                assertThatCode(() -> FactValue.of(fact, field)).as("%s.%s", type.term(), field).doesNotThrowAnyException()));
    }

    private static Map<FactType, Fact> oneOfEachKind() throws IOException {
        Map<FactType, Fact> facts = new EnumMap<>(FactType.class);
        try (DirectoryStream<Path> samples = Files.newDirectoryStream(Path.of("samples/session-prep"), "*.json")) {
            for (Path sample : samples) {
                new IntakeReader(Clock.systemUTC(), null).read(sample).intake().facts()
                        .forEach(fact -> facts.putIfAbsent(fact.type(), fact));
            }
        }
        return facts;
    }
}
