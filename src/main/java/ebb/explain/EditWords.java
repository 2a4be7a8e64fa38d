package ebb.explain;

import ebb.fact.Account;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says in plain words what a change to the facts is. */
final class EditWords {

    private final Intake intake;
    private final Knowledge knowledge;
    private final ConditionWords words;

    EditWords(Intake intake, Knowledge knowledge) {
        this.intake = intake;
        this.knowledge = knowledge;
        this.words = new ConditionWords(intake, knowledge.phrases());
    }

    /** One change, for example "add: Rowan fears being left" or "change w1: agreed yes (recorded: no)". */
    String of(Edit edit) {
        FactChange change = change(edit);
        return switch (change.kind()) {
            case ADDED -> "add: " + change.says();
            case DROPPED -> "drop " + edit.factId() + ": " + change.says();
            case CHANGED -> "change " + edit.factId() + ": " + change.fields().stream()
                    .map(field -> field.name() + " " + field.now() + " (recorded: " + field.before() + ")")
                    .collect(Collectors.joining(", "));
        };
    }

    /** All of them. */
    List<String> of(List<Edit> edits) {
        return edits.stream().map(this::of).toList();
    }

    /** One change, taken apart. */
    FactChange change(Edit edit) {
        if (edit instanceof Edit.Changed changed) {
            return new FactChange(FactChange.Kind.CHANGED, changed.after(), says(changed.after()), fields(changed));
        }
        Fact fact = edit instanceof Edit.Added added ? added.fact() : ((Edit.Dropped) edit).fact();
        return new FactChange(edit instanceof Edit.Added ? FactChange.Kind.ADDED : FactChange.Kind.DROPPED, fact,
                says(fact), List.of());
    }

    private String says(Fact fact) {
        return knowledge.phrases().attributed(fact, intake);
    }

    private List<FactChange.Field> fields(Edit.Changed changed) {
        FactForm form = FactForm.of(changed.after().type());
        List<FactChange.Field> fields = new ArrayList<>();
        for (String field : form.fields()) {
            if (form.type(field) != long.class) {
                add(fields, ConditionWords.words(field), form.value(changed.before(), field),
                        form.value(changed.after(), field));
            }
        }
        Account before = changed.before().told();
        Account after = changed.after().told();
        if (before != null && after != null) {
            add(fields, "told by", before.teller(), after.teller());
            add(fields, "on whose word", before.kind(), after.kind());
            add(fields, "own words", before.quote(), after.quote());
            add(fields, "in confidence", before.inConfidence(), after.inConfidence());
            add(fields, "remark", before.remark(), after.remark());
        }
        return List.copyOf(fields);
    }

    private void add(List<FactChange.Field> fields, String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(new FactChange.Field(name, said(before), said(after)));
        }
    }

    /** A value in words; what somebody wrote or said, in quotation marks. */
    private String said(Object value) {
        boolean text = value instanceof String word
                && intake.people().stream().noneMatch(person -> person.id().equals(word));
        return text ? knowledge.phrases().quoted((String) value) : words.words(value);
    }
}
