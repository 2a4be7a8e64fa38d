package ebb.io;

import ebb.note.Mark;
import ebb.note.Note;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the marks of notes as JSON: lines, the W3C Web Annotation model, and UIMA CAS. */
public final class MarkJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String TYPE = "ebb.note.Mark";

    private MarkJson() {
    }

    /** One line for one note. */
    public static String line(Note note, List<Mark> marks) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", note.id());
        ArrayNode annotations = line.putArray("annotations");
        for (Mark mark : marks) {
            ObjectNode annotation = annotations.addObject();
            annotation.put("start", mark.start()).put("end", mark.end()).put("quote", mark.quote());
            describe(annotation, mark);
        }
        return JSON.writeValueAsString(line);
    }

    private static void describe(ObjectNode node, Mark mark) {
        node.put("fact", mark.fact().term()).put("term", mark.term().term());
        if (mark.detail() != null) {
            if (mark.detail().value().matches("\\d+")) {
                node.put(mark.detail().field(), Integer.parseInt(mark.detail().value()));
            } else {
                node.put(mark.detail().field(), mark.detail().value());
            }
        }
        if (mark.setting() != null) {
            node.put("setting", mark.setting().term());
        }
        node.put("who", mark.who());
        if (mark.toward() != null) {
            node.put("toward", mark.toward());
        }
        node.put("status", mark.status().term());
        if (mark.uncertain()) {
            node.put("uncertain", true);
        }
        node.put("rule", mark.rule());
        ArrayNode claims = node.putArray("claims");
        mark.claims().forEach(claims::add);
    }

    /** A page of W3C Web Annotations (2017) on one note. */
    public static String w3c(Note note, List<Mark> marks) {
        ObjectNode page = JSON.createObjectNode();
        page.put("@context", CONTEXT).put("id", uri(note, "marks")).put("type", "AnnotationPage");
        ArrayNode items = page.putArray("items");
        int number = 0;
        for (Mark mark : marks) {
            ObjectNode item = items.addObject();
            item.put("@context", CONTEXT).put("id", uri(note, "mark-" + ++number)).put("type", "Annotation");
            item.put("motivation", "classifying");
            ObjectNode body = item.putObject("body");
            body.put("type", "TextualBody").put("purpose", "classifying").put("format", "text/plain")
                    .put("value", mark.fact().term() + "/" + mark.term().term());
            describe(item.putObject("ebb:mark"), mark);
            ObjectNode target = item.putObject("target");
            target.put("source", uri(note, null));
            ArrayNode selectors = target.putArray("selector");
            selectors.addObject().put("type", "TextPositionSelector").put("start", mark.start())
                    .put("end", mark.end());
            selectors.addObject().put("type", "TextQuoteSelector").put("exact", mark.quote());
        }
        return JSON.writeValueAsString(page);
    }

    private static String uri(Note note, String part) {
        StringBuilder uri = new StringBuilder("urn:ebb:note:");
        for (byte b : note.id().getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            boolean plain = b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '-'
                    || b == '_' || b == '.';
            uri.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return part == null ? uri.toString() : uri.append('#').append(part).toString();
    }

    /** A UIMA CAS in its JSON form; its offsets count UTF-16 units. */
    public static String cas(Note note, List<Mark> marks) {
        ObjectNode cas = JSON.createObjectNode();
        ObjectNode types = cas.putObject("%TYPES");
        ObjectNode type = types.putObject(TYPE);
        type.put("%NAME", TYPE).put("%SUPER_TYPE", "uima.tcas.Annotation");
        for (String feature : List.of("fact", "term", "who", "toward", "status", "rule", "claims", "detail", "setting")) {
            feature(type, feature, "String");
        }
        feature(type, "uncertain", "Boolean");
        ArrayNode structures = cas.putArray("%FEATURE_STRUCTURES");
        structures.addObject().put("%ID", 1).put("%TYPE", "uima.cas.Sofa").put("sofaNum", 1)
                .put("sofaID", "_InitialView").put("mimeType", "text/plain").put("sofaString", note.text());
        structures.addObject().put("%ID", 2).put("%TYPE", "uima.tcas.DocumentAnnotation").put("@sofa", 1)
                .put("begin", 0).put("end", note.text().length()).put("language", "en");
        ArrayNode members = JSON.createArrayNode();
        members.add(2);
        int at = 0;
        int units = 0;
        int id = 2;
        for (Mark mark : marks) {
            units = note.text().offsetByCodePoints(units, mark.start() - at);
            at = mark.start();
            ObjectNode structure = structures.addObject();
            structure.put("%ID", ++id).put("%TYPE", TYPE).put("@sofa", 1).put("begin", units)
                    .put("end", units + mark.quote().length()).put("fact", mark.fact().term())
                    .put("term", mark.term().term()).put("who", mark.who());
            if (mark.toward() != null) {
                structure.put("toward", mark.toward());
            }
            structure.put("status", mark.status().term()).put("rule", mark.rule())
                    .put("claims", String.join(" ", mark.claims()));
            if (mark.detail() != null) {
                structure.put("detail", mark.detail().field() + "=" + mark.detail().value());
            }
            if (mark.setting() != null) {
                structure.put("setting", mark.setting().term());
            }
            structure.put("uncertain", mark.uncertain());
            members.add(id);
        }
        ObjectNode view = cas.putObject("%VIEWS").putObject("_InitialView");
        view.put("%SOFA", 1);
        view.set("%MEMBERS", members);
        return JSON.writeValueAsString(cas);
    }

    private static void feature(ObjectNode type, String name, String range) {
        type.putObject(name).put("%NAME", name).put("%RANGE", "uima.cas." + range);
    }
}
