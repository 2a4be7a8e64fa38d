package ebb.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What must hold of every page, whoever it is about. */
final class HtmlChecks {

    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "srcset", "data", "xlink:href");

    private HtmlChecks() {
    }

    /** Everything that is wrong with a page; empty where nothing is. */
    static List<String> faults(String html) {
        List<String> faults = new ArrayList<>();
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(html, "", parser);
        parser.getErrors().forEach(error -> faults.add("malformed: " + error));
        wellFormed(html, faults);
        ids(page, faults);
        headings(page, faults);
        pictures(page, faults);
        selfContained(page, faults);
        if (page.selectFirst("html[lang]") == null || page.title().isBlank() || page.select("main").size() != 1) {
            faults.add("no language, no title or not one main part");
        }
        return faults;
    }

    /** Every element that HTML closes is closed, in turn: what a browser would mend, we do not need mended. */
    private static void wellFormed(String html, List<String> faults) {
        String closed = html.replaceFirst("<!doctype html>", "").replaceAll("<style>[\\s\\S]*?</style>", "")
                .replaceAll("<(meta[^>]*)>", "<$1/>");
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            builder.parse(new InputSource(new StringReader(closed)));
        } catch (IOException | ParserConfigurationException | SAXException wrong) {
            faults.add("not well formed: " + wrong.getMessage());
        }
    }

    private static void ids(Document page, List<String> faults) {
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!ids.add(element.id())) {
                faults.add("id twice: " + element.id());
            }
        }
        for (Element element : page.select("[aria-labelledby]")) {
            for (String id : element.attr("aria-labelledby").split(" ")) {
                if (!ids.contains(id)) {
                    faults.add("labelled by nothing: " + id);
                }
            }
        }
        for (Element link : page.select("a[href^=#]")) {
            if (!ids.contains(link.attr("href").substring(1))) {
                faults.add("leads nowhere: " + link.attr("href"));
            }
        }
    }

    private static void headings(Document page, List<String> faults) {
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            if (level > last + 1) {
                faults.add("heading skips a level: " + heading.text());
            }
            last = level;
        }
        if (page.select("h1").size() != 1) {
            faults.add("not one first heading");
        }
    }

    private static void pictures(Document page, List<String> faults) {
        for (Element picture : page.select("svg")) {
            Element title = picture.selectFirst("> title");
            boolean named = picture.attr("role").equals("img")
                    && (!picture.attr("aria-label").isBlank() || title != null && !title.text().isBlank());
            if (!named) {
                faults.add("picture without words: " + picture.className());
            }
        }
    }

    private static void selfContained(Document page, List<String> faults) {
        page.select("script, iframe, object, embed, link, img, form, base").forEach(element ->
                faults.add("foreign element: " + element.normalName()));
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                boolean foreign = ADDRESSES.contains(attribute.getKey()) && !attribute.getValue().startsWith("#");
                if (foreign || attribute.getKey().startsWith("on")) {
                    faults.add("foreign attribute: " + attribute);
                }
            }
        }
    }
}
