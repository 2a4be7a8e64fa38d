package ebb.explain;

import ebb.fact.Account;
import ebb.fact.Intake;
import ebb.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

    /** One change, for example "if also: Rowan fears being left" or "if w1 were otherwise: agreed yes instead of no". */
    String of(Edit edit) {
        if (edit instanceof Edit.Added added) {
            return "add: " + knowledge.phrases().of(added.fact(), intake);
        } else if (edit instanceof Edit.Dropped dropped) {
            return "drop " + dropped.factId() + ": " + knowledge.phrases().of(dropped.fact(), intake);
        }
        Edit.Changed changed = (Edit.Changed) edit;
        FactForm form = FactForm.of(changed.after().type());
        List<String> fields = new ArrayList<>();
        for (String field : form.fields()) {
            Object before = form.value(changed.before(), field);
            Object after = form.value(changed.after(), field);
            if (!Objects.equals(before, after) && !(after instanceof Account)) {
                fields.add(ConditionWords.words(field) + " " + words.words(after) + " (recorded: " + words.words(before) + ")");
            }
        }
        return "change " + changed.factId() + ": " + String.join(", ", fields);
    }

    /** All of them. */
    List<String> of(List<Edit> edits) {
        return edits.stream().map(this::of).toList();
    }
}
