package ebb.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.formulation.Formulation;
import ebb.formulation.KeptFormulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulations that were kept in files. */
class KeptFormulationReaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsBackWhatWasWritten() throws IOException {
        Formulation formulation = Formulations.rowanAndSky();
        Path file = Files.writeString(folder.resolve("then.json"), new FormulationWriter().text(formulation));

        assertThat(new KeptFormulationReader().read(file)).isEqualTo(KeptFormulation.of(formulation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "not json                                                    | This is not one JSON document",
        "{\"case\": \"a\"}                                           | it does not say which rules drew it",
        "{\"rulebase\": {\"digest\": \"x\"}}                          | it does not say which case it is about",
        "{\"case\": \"a\", \"rulebase\": {\"digest\": \"x\"}, \"asOf\": \"may\"} | asOf is \"may\", and no day",
        "{\"case\": \"a\", \"rulebase\": {\"digest\": \"x\"}, \"needs\": [{\"id\": \"n\", \"strength\": \"huge\"}]} | The strength of n is \"huge\""})
    void refusesWhatIsNone(String content, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("then.json"), content);

        assertThatThrownBy(() -> new KeptFormulationReader().read(file)).isInstanceOf(FaultyFormulationException.class)
                .hasMessageStartingWith(file + ": ").hasMessageContaining(sentence)
                .hasMessageEndingWith("Name a file that ebb prep --format json wrote.");
    }
}
