package ebb.report;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.ComplaintTheme;
import ebb.fact.FactType;
import ebb.fact.SafetyKind;
import ebb.fact.Term;
import ebb.note.Mark;
import ebb.note.MarkStatus;
import ebb.note.Note;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A note with its marks as a page. */
class NoteHtmlTest {
    private static final Note NOTE = new Note("n<1>", "<b>Hi</b> \uD83D\uDE00 she never talks, and hits & shouts.");
    private static final List<Mark> MARKS = List.of(
            mark("she never talks, and hits", FactType.COMPLAINT, ComplaintTheme.CONVERSATION),
            mark("and hits & shouts", FactType.SAFETY_SIGNAL, SafetyKind.PARTNER_VIOLENCE));

    @Test
    void holdsToWhatHoldsOfEveryPage() {
        assertThat(HtmlChecks.faults(NoteHtml.of(NOTE, MARKS))).isEmpty();
        assertThat(NoteHtml.of(NOTE, MARKS)).contains("Content-Security-Policy");
        assertThat(HtmlChecks.faults(NoteHtml.of(new Note("empty", ""), List.of()))).isEmpty();
    }

    @Test
    void keepsTheNoteAsItIsUnderMarksThatOverlap() {
        Document page = Jsoup.parse(NoteHtml.of(NOTE, MARKS, mark -> List.of("supports <nothing>")));
        page.select("main sup").remove();

        assertThat(page.selectFirst("main").wholeText()).isEqualTo(NOTE.text());
        assertThat(page.select("main mark").eachText()).containsExactly("she never talks,", "and hits", "& shouts");
        assertThat(page.select("main mark.safety-signal").eachText()).containsExactly("and hits", "& shouts");
        assertThat(page.select("aside li .rule")).hasSize(2);
        assertThat(page.select("ul.meaning li").eachText()).containsExactly("supports <nothing>", "supports <nothing>");
    }

    @Test
    void everyMarkAndItsEntryLeadToEachOther() {
        Document page = Jsoup.parse(NoteHtml.of(NOTE, MARKS));

        assertThat(page.select("main a[href], aside a[href]")).hasSize(4).allSatisfy(link ->
                assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
    }

    private static Mark mark(String quote, FactType fact, Term term) {
        String text = NOTE.text();
        int start = text.codePointCount(0, text.indexOf(quote));
        return new Mark(start, start + quote.length(), quote, fact, term, null, null, "author", "partner", "author",
                MarkStatus.PRESENT, false, "a rule", List.of());
    }
}
