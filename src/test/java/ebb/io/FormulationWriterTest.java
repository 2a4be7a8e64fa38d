package ebb.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.formulation.Formulation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a formulation, compared as a whole. */
class FormulationWriterTest {
    private final FormulationWriter writer = new FormulationWriter();

    @Test
    void writesEveryKindOfEntryInTheOrderOfTheFormat() throws IOException {
        assertThat(writer.text(Formulations.rowanAndSky()))
                .isEqualTo(Files.readString(Inputs.FOLDER.resolve("formulation/rowan-and-sky.json")));
    }

    @Test
    void writesAnEmptyFormulationWithAllItsKeys() throws IOException {
        Formulation empty = Formulations.empty(Inputs.json("""
                {"case": "nobody-said-much", "people": [{"id": "ana", "role": "client"}]}
                """).intake());

        assertThat(line(empty)).isEqualTo("{\"case\":\"nobody-said-much\",\"asOf\":null,"
                + "\"rulebase\":{\"version\":\"0.1.0\",\"digest\":\"sha256:00\"},\"needs\":[],\"patterns\":[],"
                + "\"antecedents\":[],\"expectations\":[],\"goodEnough\":{\"id\":\"good-enough\","
                + "\"verdict\":\"undetermined\",\"people\":[],\"between\":[],\"for\":[],\"against\":[],"
                + "\"criteria\":[],\"private\":false},\"discussionPoints\":[],\"cautions\":[],\"withheld\":[],\"alsoConsider\":[],"
                + "\"openQuestions\":[],\"notAsked\":[],\"contradictions\":[],\"told\":[]}\n");
    }

    @Test
    void writesTheSameOnOneLineAsOverSeveral() throws IOException {
        JsonMapper json = new JsonMapper();
        Formulation formulation = Formulations.rowanAndSky();

        assertThat(line(formulation)).containsOnlyOnce("\n").endsWith("\n");
        assertThat(json.readTree(line(formulation))).isEqualTo(json.readTree(writer.text(formulation)));
    }

    @Test
    void writesEqualFormulationsAsTheSameBytes() throws IOException {
        assertThat(line(Formulations.rowanAndSky())).isEqualTo(line(Formulations.rowanAndSky()));
    }

    @Test
    void passesOnThatItCannotWrite() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> writer.write(Formulations.rowanAndSky(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private String line(Formulation formulation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.writeLine(formulation, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
