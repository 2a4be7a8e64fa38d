package ebb.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.finding.Weight;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PressedRecordsTest {

    record Leaf(String text, int whole, double fraction, boolean yes, Weight term, Class<?> type) {
        Leaf {
            if (whole < 0) {
                throw new IllegalArgumentException("Less than nothing");
            }
        }
    }

    record Branch(List<Object> parts, Leaf other) {
    }

    @Test
    void whatIsReadEqualsWhatWasWritten() throws IOException {
        Leaf leaf = new Leaf("Übermut\n", 7, 0.25, true, Weight.STRONG, double.class);
        Branch branch = new Branch(List.of(leaf, leaf, "Übermut\n", new Branch(List.of(), null), false), leaf);

        assertThat(read(written(branch))).isEqualTo(branch);
    }

    @Test
    void whatIsWrittenAgainTakesHardlyAnyRoom() throws IOException {
        Leaf leaf = new Leaf("a text of some length", 7, 0.25, true, Weight.STRONG, String.class);

        assertThat(written(List.of(leaf, leaf, leaf)).length).isLessThan(written(List.of(leaf)).length + 20);
    }

    @Test
    void nothingButRecordsAndWhatTheyAreMadeOfIsWritten() {
        assertThatThrownBy(() -> written(List.of(Map.of()))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No record is made of");
    }

    @Test
    void aRecordThatRefusesItsValuesIsToldOf() throws IOException {
        byte[] bytes = written(new Leaf("t", 0x01020304, 0, true, Weight.WEAK, int.class));
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == 1 && bytes[i + 1] == 2 && bytes[i + 2] == 3 && bytes[i + 3] == 4) {
                bytes[i] = -1;
            }
        }

        assertThatThrownBy(() -> read(bytes)).isInstanceOf(IllegalStateException.class).hasMessageContaining("refuses");
    }

    private static byte[] written(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PressedRecords.write(value, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException {
        return PressedRecords.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
