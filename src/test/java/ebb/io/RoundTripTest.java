package ebb.io;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.CaseFile;
import ebb.fact.Fact;
import ebb.fact.Relationship;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written is what is read. */
class RoundTripTest {
    private static final IntakeReader READER = new IntakeReader(Inputs.TODAY, GeneratedCase.AS_OF);

    @Property(tries = 1_000)
    void anyCaseWrittenAndReadBackIsEqual(@ForAll long seed) {
        CaseFile written = GeneratedCase.of(seed);
        byte[] json = WrittenCase.json(written).getBytes(StandardCharsets.UTF_8);

        assertThat(READER.read("x", json, InputFormat.JSON).orThrow()).isEqualTo(written);
        assertThat(READER.read("x", json, InputFormat.YAML).orThrow()).isEqualTo(written);
    }

    @Property(tries = 30)
    void anyCaseBuiltUpByTheEditorIsEqual(@ForAll long seed, @ForAll boolean yaml) throws IOException {
        CaseFile whole = GeneratedCase.of(seed);
        List<Fact> begun = whole.intake().facts().stream().filter(Relationship.class::isInstance).toList();
        Path file = Files.createTempFile("case", yaml ? ".yaml" : ".json");
        try {
            Files.writeString(file, WrittenCase.json(whole, begun));
            CaseFileEditor editor = CaseFileEditor.open(file, READER);
            whole.intake().facts().stream().filter(fact -> !begun.contains(fact)).forEach(editor::add);
            whole.judgements().forEach(editor::add);
            whole.hypotheses().forEach(editor::add);
            whole.notes().forEach(editor::addNote);
            whole.rejectedProposals().forEach(editor::add);
            editor.save();

            assertThat(READER.read(file).orThrow()).isEqualTo(whole).isEqualTo(editor.caseFile());
        } finally {
            Files.delete(file);
        }
    }
}
