package ebb.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class BriefMarkdownTest {

    private static final BriefMarkdown BRIEFS = new BriefMarkdown(new PlainWords());
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Provide
    Arbitrary<String> typed() {
        return Typed.text();
    }

    @Test
    void tellsAFullCaseWithItsEvidence() throws IOException {
        Golden.check("rowan-and-sky.md", BRIEFS.render(RowanAndSky.formulation()));
    }

    @Test
    void putsSafetyFirst() throws IOException {
        Golden.check("mara-and-jonas.md", BRIEFS.render(OtherCases.danger()));
    }

    @Property(tries = 300)
    void showsWhatWasTypedAsItWasTyped(@ForAll("typed") String name, @ForAll("typed") String quote) {
        Node typed = PARSER.parse(BRIEFS.render(HostileCase.formulation(name, quote)));
        Node plain = PARSER.parse(BRIEFS.render(HostileCase.formulation(plain(name, "Ada"), plain(quote, "Some words"))));
        assertThat(shape(typed)).isEqualTo(shape(plain));
        assertThat(text(typed)).contains(Reading.capital(OneLine.of(name + " rates companionship 3 of 10")));
    }

    @Test
    void theParserWouldSeeWhatIsNotEscaped() {
        String broken = BRIEFS.render(HostileCase.formulation("Ada", "Some words")).replace("Ada rates", "*Ada* rates");
        assertThat(shape(PARSER.parse(broken)))
                .isNotEqualTo(shape(PARSER.parse(BRIEFS.render(HostileCase.formulation("Ada", "Some words")))));
    }

    private static String plain(String typed, String words) {
        return OneLine.of(typed).isEmpty() ? "" : words;
    }

    /** The kinds of all nodes, in order; runs of text count as one. */
    private static List<String> shape(Node document) {
        List<String> shape = new ArrayList<>();
        walk(document, shape);
        return shape;
    }

    private static void walk(Node node, List<String> shape) {
        String kind = node.getClass().getSimpleName();
        boolean sameRun = kind.equals("Text") && !shape.isEmpty() && shape.get(shape.size() - 1).equals("Text");
        if (!sameRun) {
            shape.add(kind);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            walk(child, shape);
        }
    }

    private static String text(Node document) {
        StringBuilder text = new StringBuilder();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString();
    }
}
