package ebb.io;

import ebb.course.Course;
import ebb.course.RuleChange;
import ebb.course.Step;
import ebb.course.Trend;
import ebb.course.Visit;
import ebb.explain.FactChange;
import ebb.formulation.RuleBaseVersion;
import java.io.IOException;
import java.io.OutputStream;

/** Writes how a case went as JSON, in UTF-8. Stateless, and safe to share between threads. */
public final class CourseWriter {

    /**
     * Writes a course over several lines.
     *
     * @param out left open
     * @throws IOException if it cannot be written
     */
    public void write(Course course, OutputStream out) throws IOException {
        FormulationWriter.write(out, json -> course(json, course));
    }

    private static void course(Json json, Course course) {
        json.startObject();
        json.text(Field.CASE, course.caseName());
        version(json, Field.RULEBASE, course.rulebase());
        json.startList(Field.VISITS);
        for (Visit visit : course.visits()) {
            json.startLine();
            json.text(Field.NAME, visit.name());
            json.text(Field.AS_OF, visit.day() == null ? null : visit.day().toString());
            json.endLine();
        }
        json.endList();
        json.startList(Field.TRENDS);
        course.trends().forEach(trend -> trend(json, trend));
        json.endList();
        json.startList(Field.STEPS);
        course.steps().forEach(step -> step(json, step));
        json.endList();
        if (course.rules() != null) {
            rules(json, course.rules());
        }
        json.endObject();
    }

    private static void version(Json json, Field field, RuleBaseVersion version) {
        json.startLine(field);
        json.text(Field.VERSION, version.version());
        json.text(Field.DIGEST, version.digest());
        json.endLine();
    }

    private static void trend(Json json, Trend trend) {
        json.startLine();
        json.term(Field.MEASURE, trend.measure());
        json.words(Field.WHO, trend.who());
        json.term(Field.TERM, trend.what());
        json.text(Field.LABEL, trend.label());
        json.numbers(Field.POINTS, trend.points());
        json.endLine();
    }

    private static void step(Json json, Step step) {
        json.startObject();
        json.text(Field.FROM, step.from().name());
        json.text(Field.TO, step.to().name());
        json.number(Field.UNCHANGED, step.unchanged());
        json.texts(Field.PEOPLE, step.people());
        json.startList(Field.FACTS);
        step.facts().forEach(change -> change(json, change));
        json.endList();
        AnswerWriter.shifts(json, step.shifts());
        json.endObject();
    }

    private static void change(Json json, FactChange change) {
        json.startObject();
        json.term(Field.KIND, change.kind());
        json.text(Field.ID, change.fact().id());
        json.term(Field.FACT, change.fact().type());
        json.text(Field.SAYS, change.says());
        json.startList(Field.FIELDS);
        for (FactChange.Field field : change.fields()) {
            json.startLine();
            json.text(Field.FIELD, field.name());
            json.text(Field.BEFORE, field.before());
            json.text(Field.NOW, field.now());
            json.endLine();
        }
        json.endList();
        json.endObject();
    }

    private static void rules(Json json, RuleChange rules) {
        json.startObject(Field.RULES);
        json.flag(Field.SAME, rules.same());
        version(json, Field.THEN, rules.then());
        version(json, Field.NOW, rules.now());
        AnswerWriter.shifts(json, rules.shifts());
        json.endObject();
    }
}
