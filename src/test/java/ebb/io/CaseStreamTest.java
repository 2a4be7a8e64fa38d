package ebb.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.fact.Intake;
import ebb.formulation.Formulation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many cases in, many formulations out. */
class CaseStreamTest {
    private final List<String> complaints = new ArrayList<>();
    private final List<Long> progress = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void keepsTheOrderOfManyCases() throws IOException {
        String in = lines(5_000);

        CaseStream.Outcome outcome = run(in, Formulations::empty);

        assertThat(outcome).isEqualTo(new CaseStream.Outcome(5_000, 0, 0));
        assertThat(names()).isEqualTo(IntStream.range(0, 5_000).mapToObj(i -> "case-" + i).toList());
        assertThat(complaints).isEmpty();
        assertThat(progress).isSorted().last().isEqualTo((long) in.length());
    }

    @Test
    void tellsAFaultyLineByItsNumberAndGoesOn() throws IOException {
        String in = line(0) + "\n\n   \r\n" + line(3).replace("client", "cleint") + "\n" + line(4) + "\r\n{\n" + line(6);

        CaseStream.Outcome outcome = run(in, Formulations::empty);

        assertThat(outcome).isEqualTo(new CaseStream.Outcome(3, 2, 0));
        assertThat(names()).containsExactly("case-0", "case-4", "case-6");
        assertThat(complaints).containsExactly(
                "many.ndjson:4:53: people[0].role: \"cleint\" is none of the terms for this field."
                        + " Allowed: client, partner, other. Write \"client\".",
                "many.ndjson:6:2: The document ends too early: a quote, a bracket or a brace is never closed."
                        + " Write the rest of it, or close what is open.");
    }

    @Test
    void tellsADocumentOverManyLinesOnce() throws IOException {
        assertThat(run("\n{\n \"case\": \"one\",\n \"people\": []\n}\n", Formulations::empty))
                .isEqualTo(new CaseStream.Outcome(0, 1, 0));
        assertThat(run("[{\"case\": \"one\",\n\"people\": []}]", Formulations::empty))
                .isEqualTo(new CaseStream.Outcome(0, 1, 0));

        assertThat(complaints).hasSize(2).containsOnly("many.ndjson:1:1: One document over many lines stands here, and each"
                + " line has to hold a whole one. Name the file .json, or write the document in one line.");
        assertThat(out.size()).isZero();
    }

    @Test
    void aFirstLineThatIsBrokenOffHidesNoOther() throws IOException {
        assertThat(run("{\n" + line(1), Formulations::empty)).isEqualTo(new CaseStream.Outcome(1, 1, 0));
    }

    @Test
    void aFileWithoutACaseIsAtFault() throws IOException {
        assertThat(run("", Formulations::empty)).isEqualTo(new CaseStream.Outcome(0, 1, 0));
        assertThat(run("\n  \r\n", Formulations::empty)).isEqualTo(new CaseStream.Outcome(0, 1, 0));
        assertThat(complaints).containsOnly("many.ndjson:1:1: The file holds no case. Write one intake a line.");
        assertThat(out.size()).isZero();
    }

    @Test
    void passesOverACaseOnWhichTheFormulatingFails() throws IOException {
        CaseStream.Outcome outcome = run(lines(3), intake -> {
            if (intake.name().equals("case-1")) {
                throw new IllegalStateException("no idea");
            }
            return Formulations.empty(intake);
        });

        assertThat(outcome).isEqualTo(new CaseStream.Outcome(2, 0, 1));
        assertThat(names()).containsExactly("case-0", "case-2");
        assertThat(complaints).containsExactly("many.ndjson:2:1: Ebb failed on this case, and that is a fault of Ebb,"
                + " not of your input (java.lang.IllegalStateException: no idea). The other cases are not affected."
                + " Please report it.");
    }

    @Test
    void passesOverALineThatIsTooLongWithoutHoldingIt() throws IOException {
        int length = 3 * Bounds.DOCUMENT;
        InputStream in = new java.io.SequenceInputStream(java.util.Collections.enumeration(List.of(
                bytes(line(0) + "\n"), bytes("\"" + "x".repeat(length) + "\"\n"), bytes(line(2) + "\n" + line(3)))));

        CaseStream.Outcome outcome = new CaseStream(new IntakeReader(Inputs.TODAY, null), Formulations::empty)
                .run("many.ndjson", in, out, complaints::add, progress::add);

        assertThat(outcome).isEqualTo(new CaseStream.Outcome(3, 1, 0));
        assertThat(names()).containsExactly("case-0", "case-2", "case-3");
        assertThat(complaints).singleElement().asString().startsWith("many.ndjson:2:1: The document has 4194305 bytes");
    }

    @Test
    void stopsWhenItsOutputCannotBeWritten() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        assertThatThrownBy(() -> new CaseStream(new IntakeReader(Inputs.TODAY, null), Formulations::empty)
                .run("many.ndjson", bytes(lines(500)), broken, complaints::add, progress::add))
                .isInstanceOf(IOException.class).hasMessage("Broken pipe");
    }

    private CaseStream.Outcome run(String in, Function<Intake, Formulation> formulate) throws IOException {
        return new CaseStream(new IntakeReader(Inputs.TODAY, null), formulate)
                .run("many.ndjson", bytes(in), out, complaints::add, progress::add);
    }

    private List<String> names() {
        return out.toString(StandardCharsets.UTF_8).lines()
                .map(line -> line.replaceAll("^\\{\"case\":\"([^\"]+)\".*\\}$", "$1"))
                .toList();
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(CaseStreamTest::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(int number) {
        return "{\"case\": \"case-" + number + "\", \"people\": [{\"id\": \"ana\", \"role\": \"client\"}]}";
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
