package ebb.io;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.note.Annotator;
import ebb.note.Cast;
import ebb.note.Mark;
import ebb.note.Note;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.TypeSystemDescription_impl;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each format says the same marks, at the right places, after characters beyond the first plane too. */
class MarkFormatsTest {

    private static final Note NOTE = new Note("n 1", "\uD83D\uDE00 cafe\u0301: He never talks to me.\nMy husband hits\nme.");
    private static final List<Mark> MARKS = marks();

    /** The marks of the note, the first of them as if it were uncertain. */
    private static List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(new Annotator(LexiconFiles.bundled()).annotate(NOTE, Cast.unknown()));
        Mark first = marks.get(0);
        marks.set(0, new Mark(first.start(), first.end(), first.quote(), first.fact(), first.term(), first.detail(),
                first.setting(), first.who(), first.toward(), first.teller(), first.status(), true, first.rule(), first.claims()));
        return marks;
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(MARKS).isNotEmpty().allSatisfy(mark -> {
            int start = NOTE.text().offsetByCodePoints(0, mark.start());
            int end = NOTE.text().offsetByCodePoints(0, mark.end());
            assertThat(NOTE.text().substring(start, end)).isEqualTo(mark.quote());
        });
    }

    @Test
    void jsonLinesHoldTheContract() {
        JsonNode line = JsonMapper.shared().readTree(MarkJson.line(NOTE, MARKS));
        assertThat(line.get("id").asString()).isEqualTo("n 1");
        assertThat(line.get("annotations")).hasSize(MARKS.size()).allSatisfy(node -> assertThat(node.propertyNames())
                .contains("start", "end", "quote", "fact", "term", "who", "status", "rule", "claims"));
    }

    @Test
    void w3cAnnotationsHaveWhatTheModelRequires() {
        JsonNode page = JsonMapper.shared().readTree(MarkJson.w3c(NOTE, MARKS));
        assertThat(page.get("type").asString()).isEqualTo("AnnotationPage");
        assertThat(page.get("items")).hasSize(MARKS.size()).allSatisfy(item -> {
            assertThat(item.get("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
            assertThat(java.net.URI.create(item.get("id").asString()).isAbsolute()).isTrue();
            assertThat(item.get("type").asString()).isEqualTo("Annotation");
            assertThat(item.get("target").get("source").asString()).doesNotContain(" ");
            assertThat(item.get("target").get("selector").get(0).get("type").asString())
                    .isEqualTo("TextPositionSelector");
        });
    }

    @Test
    void bratFragmentsNeverCrossALine() {
        String[] lines = Brat.annotations(MARKS).split("\n");
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            if (line.startsWith("T")) {
                String[] parts = line.split("\t");
                StringBuilder text = new StringBuilder();
                for (String fragment : parts[1].substring(parts[1].indexOf(' ') + 1).split(";")) {
                    String[] span = fragment.split(" ");
                    String words = NOTE.text().substring(
                            NOTE.text().offsetByCodePoints(0, Integer.parseInt(span[0])),
                            NOTE.text().offsetByCodePoints(0, Integer.parseInt(span[1])));
                    assertThat(words).doesNotContain("\n");
                    text.append(text.length() > 0 ? " " : "").append(words);
                }
                assertThat(text).hasToString(parts[2]);
                assertThat(Brat.configuration()).contains("\n" + parts[1].split(" ")[0] + "\n");
            }
        }
    }

    @Test
    void bratDeclaresAndTellsWhatIsUncertain() {
        String marks = Brat.annotations(MARKS);
        assertThat(Brat.configuration()).contains("\nUncertain\tArg:<ENTITY>\n");
        assertThat(marks.lines().filter(line -> line.contains("\tUncertain T"))).hasSize(1);
        assertThat(marks.lines().map(line -> line.split("\t")[0]).toList()).doesNotHaveDuplicates();
    }

    /** UIMA reads into a CAS that knows the types; they are taken from what was written. */
    private static TypeSystemDescription types(String json) {
        TypeSystemDescription types = new TypeSystemDescription_impl();
        for (JsonNode type : JsonMapper.shared().readTree(json).get("%TYPES")) {
            TypeDescription described = types.addType(type.get("%NAME").asString(), "",
                    type.get("%SUPER_TYPE").asString());
            for (String feature : type.propertyNames()) {
                if (!feature.startsWith("%")) {
                    described.addFeature(feature, "", type.get(feature).get("%RANGE").asString());
                }
            }
        }
        return types;
    }

    @Test
    void uimaReadsTheCas() throws Exception {
        String json = MarkJson.cas(NOTE, MARKS);
        CAS cas = CasCreationUtils.createCas(types(json), null, null);
        new JsonCas2Deserializer().deserialize(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), cas);
        assertThat(cas.getDocumentText()).isEqualTo(NOTE.text());
        List<AnnotationFS> read = cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType("ebb.note.Mark"))
                .stream().toList();
        assertThat(read).extracting(AnnotationFS::getCoveredText)
                .containsExactlyInAnyOrderElementsOf(MARKS.stream().map(Mark::quote).toList());
        Feature uncertain = read.get(0).getType().getFeatureByBaseName("uncertain");
        assertThat(read.stream().filter(mark -> mark.getBooleanValue(uncertain))).extracting(AnnotationFS::getCoveredText)
                .containsExactlyElementsOf(MARKS.stream().filter(Mark::uncertain).map(Mark::quote).toList());
        Feature fact = read.get(0).getType().getFeatureByBaseName("fact");
        assertThat(read).extracting(mark -> mark.getStringValue(fact))
                .containsExactlyInAnyOrderElementsOf(MARKS.stream().map(mark -> mark.fact().term()).toList());
    }
}
