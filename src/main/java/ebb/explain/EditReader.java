package ebb.explain;

import ebb.explain.UnknownNameException.Kind;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Length;
import ebb.fact.Person;
import ebb.fact.Term;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads changes to the facts of a case as people write them: {@code c1.voiced=directly}, or the id of a fact to drop. */
public final class EditReader {

    private final Intake intake;

    /** A reader for one case. */
    public EditReader(Intake intake) {
        this.intake = intake;
    }

    /**
     * A fact to drop.
     *
     * @throws UnknownNameException if there is no such fact
     */
    public Edit drop(String id) {
        return new Edit.Dropped(fact(id));
    }

    /**
     * A field to change.
     *
     * @param assignment a fact's id, a dot, a field as the intake file names it, an equals sign and a value
     * @throws UnknownNameException if there is no such fact, field or value
     */
    public Edit set(String assignment) {
        int equals = assignment.indexOf('=');
        int dot = assignment.lastIndexOf('.', equals);
        if (equals < 0 || dot < 1) {
            throw new UnknownNameException(Kind.FIELD, assignment, false, List.of("FACT.FIELD=VALUE"));
        }
        Fact fact = fact(assignment.substring(0, dot));
        FactForm form = FactForm.of(fact.type());
        String written = assignment.substring(dot + 1, equals);
        String field = written.equals("from") ? "awayFrom" : written;
        if (!form.fields().contains(field)) {
            throw new UnknownNameException(Kind.FIELD, written, false, form.fields().stream()
                    .map(name -> name.equals("awayFrom") ? "from" : name).toList());
        }
        return new Edit.Changed(fact, form.with(fact, field, value(fact, form, field, assignment.substring(equals + 1))));
    }

    /** A case with changes made to its facts; who attends stays as it is. */
    public static Intake edited(Intake intake, List<Edit> edits) {
        return EditedCase.edited(intake, edits);
    }

    private Fact fact(String id) {
        return intake.facts().stream().filter(fact -> fact.id().equals(id)).findFirst()
                .orElseThrow(() -> new UnknownNameException(Kind.FACT, id, false,
                        intake.facts().stream().map(Fact::id).toList()));
    }

    private Object value(Fact fact, FactForm form, String field, String written) {
        Class<?> type = form.type(field);
        if (type.isEnum() || type == Term.class) {
            List<?> terms = type.isEnum() ? Arrays.asList(type.getEnumConstants()) : form.domain(fact, field, intake);
            return one(terms, term -> ((Term) term).term(), written);
        } else if (form.person(field)) {
            return one(intake.people().stream().map(Person::id).toList(), id -> id, written);
        } else if (type == int.class) {
            return one(form.domain(fact, field, intake).stream().sorted().toList(), Object::toString, written);
        } else if (type == String.class) {
            return written;
        } else if (type == Length.class) {
            try {
                return Length.parse(written);
            } catch (DateTimeException e) {
                throw new UnknownNameException(Kind.VALUE, written, false, List.of("P3D for three days", "PT20M for twenty minutes"));
            }
        }
        throw new UnknownNameException(Kind.VALUE, written, false,
                List.of("a field of terms, people, numbers or text; drop the fact and add another to change this one"));
    }

    private static <T> T one(List<T> values, Function<T, String> name, String written) {
        return values.stream().filter(value -> name.apply(value).equals(written)).findFirst()
                .orElseThrow(() -> new UnknownNameException(Kind.VALUE, written, false, values.stream().map(name).toList()));
    }
}
