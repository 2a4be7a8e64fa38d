package ebb.training.generate;

import ebb.explain.Edit;
import ebb.explain.FindingWords;
import ebb.fact.Complaint;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.finding.Discussion;
import ebb.finding.Hypothesis;
import ebb.formulation.Reason;
import ebb.knowledge.Knowledge;
import ebb.session.Conclusions;
import ebb.session.Formulator;
import ebb.session.SessionPool;
import ebb.training.Answer;
import ebb.training.Exercise;
import ebb.training.PairQuestion;
import ebb.training.Part;
import ebb.training.Pick;
import ebb.training.Remarked;
import ebb.training.RulesAnswer;
import ebb.training.Twin;
import ebb.training.generate.Generator.Made;
import ebb.training.generate.Generator.Tempting;
import ebb.training.generate.Narrator.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes an exercise of a made-up case: its note, the answer of the rules as the expert's, and what there is to say. */
final class Writer {

    private static final int TOPICS = 4;

    private final SessionPool pool;
    private final Formulator formulator;
    private final Knowledge knowledge;
    private final Narrator narrator;

    Writer(SessionPool pool, Knowledge knowledge, VignetteWords words) {
        this.pool = pool;
        this.formulator = new Formulator(pool, knowledge);
        this.knowledge = knowledge;
        this.narrator = new Narrator(words, knowledge.phrases());
    }

    /**
     * The exercise; null where the target would not be shown, for example a topic after the sixth, or where the twin
     * differs in topics alone.
     */
    Exercise write(Made made, Conclusions conclusions) {
        RulesAnswer rules = answer(made.intake(), conclusions);
        String target = made.goal().id();
        if (!rules.reasons().containsKey(target)
                || made.goal() instanceof Discussion && rules.answer().of(Part.TOPICS).stream().limit(TOPICS)
                .noneMatch(pick -> pick.id().equals(target))) {
            return null;
        }
        if (PairQuestion.of(rules, answer(made.twin(), pool.conclude(made.twin()))).same()) {
            return null;
        }
        Note note = narrator.tell(made.intake(), made.intake(), words(made));
        FindingWords names = new FindingWords(made.intake(), knowledge);
        List<Remarked> tempting = new ArrayList<>();
        for (Tempting one : made.tempting()) {
            tempting.add(new Remarked(one.finding(), "Much of what it takes is there. What is missing: "
                    + knowledge.phrases().of(one.missing(), made.intake()) + "."));
        }
        String presenting = made.intake().facts().stream().filter(Complaint.class::isInstance).findFirst()
                .map(fact -> note.quotes().get(fact.id())).orElse(null);
        String title = made.intake().people().get(0).name() + " and " + made.intake().people().get(1).name();
        return new Exercise(made.intake().name(), title, made.level(), List.of(made.about()), note.text(), presenting,
                made.intake(), note.quotes(), expert(rules, note.quotes()), commentary(made, rules, names), List.of(), List.of(),
                tempting, twin(made, names));
    }

    private RulesAnswer answer(Intake intake, Conclusions conclusions) {
        return RulesAnswer.of(formulator.formulate(intake, conclusions), conclusions);
    }

    /** The words are drawn anew for each case, also for two with the same seed about different things. */
    private static long words(Made made) {
        return Chance.of(made.seed(), made.intake().name()).nextLong();
    }

    private static Answer expert(RulesAnswer rules, Map<String, String> quotes) {
        List<Pick> picks = new ArrayList<>();
        int topics = 0;
        for (Pick pick : rules.answer().picks()) {
            if (pick.part() == Part.TOPICS && ++topics > TOPICS) {
                continue;
            }
            Reason heaviest = rules.heaviest(pick.id());
            picks.add(new Pick(pick.finding(), pick.rests().stream().filter(quotes::containsKey).toList(), null, pick.strength(),
                    pick.part() == Part.TOPICS || heaviest == null ? null : sentence(heaviest.because())));
        }
        return new Answer(picks, List.of(), false);
    }

    private static String sentence(String because) {
        return because.endsWith(".") ? because : because + ".";
    }

    private static String commentary(Made made, RulesAnswer rules, FindingWords names) {
        String target = names.of(made.goal());
        StringBuilder text = new StringBuilder(made.goal() instanceof Discussion
                ? target.substring(0, 1).toUpperCase(Locale.ROOT) + target.substring(1) : "At the centre: " + target).append('.');
        List<Reason> reasons = rules.reasons().get(made.goal().id()).speaksFor();
        reasons.stream().limit(3).forEach(reason -> text.append(' ').append(sentence(reason.because())));
        List<Reason> against = rules.reasons().get(made.goal().id()).speaksAgainst();
        against.stream().limit(2).forEach(reason -> text.append(" Against it: ").append(sentence(reason.because())));
        if (!made.tempting().isEmpty()) {
            text.append("\n\nIt is easy to say more than the note holds. What suggests itself, and falls short: ").append(made.tempting()
                    .stream().map(one -> names.of(one.finding())).collect(Collectors.joining("; "))).append(". Look for what is"
                    + " missing before you look for what fits.");
        }
        return text.append('\n').toString();
    }

    private Twin twin(Made made, FindingWords names) {
        Hypothesis goal = made.goal();
        Fact before = made.change() instanceof Edit.Changed changed ? changed.before() : ((Edit.Dropped) made.change()).fact();
        String was = knowledge.phrases().of(before, made.intake());
        String now = made.change() instanceof Edit.Changed changed ? "in the second "
                + knowledge.phrases().of(changed.after(), made.twin()) : "in the second nothing is said of it";
        return new Twin(narrator.tell(made.twin(), made.intake(), words(made)).text(), made.change(), made.twin(),
                "In the first note " + was + "; " + now + ". That fact decides: in the first note alone this holds: "
                        + names.of(goal) + ".");
    }
}
