package ebb.explain;

import ebb.fact.Intake;
import ebb.fact.Setting;
import ebb.fact.Term;
import ebb.finding.Hypothesis;
import ebb.finding.Question;
import ebb.knowledge.Cast;
import ebb.knowledge.Knowledge;
import ebb.knowledge.QuestionWording;
import ebb.session.Conclusions;
import ebb.session.Respondents;
import java.util.ArrayList;
import java.util.List;

/** Puts a question that is worth asking into words: to whom, alone or together, and what each answer would change. */
final class QuestionWords {

    private final EditedCase open;
    private final Intake intake;
    private final Knowledge knowledge;
    private final Respondents respondents;
    private final boolean apart;
    private final FindingWords findings;
    private final ConditionWords terms;

    QuestionWords(EditedCase open, Knowledge knowledge, Respondents respondents, boolean apart) {
        this.open = open;
        this.intake = open.intake();
        this.knowledge = knowledge;
        this.respondents = respondents;
        this.apart = apart;
        this.findings = new FindingWords(intake, knowledge);
        this.terms = new ConditionWords(intake, knowledge.phrases());
    }

    NextQuestion of(OpenFields.Open field, QuestionWording wording, boolean safety) {
        Question asked = field.question();
        Cast cast = knowledge.phrases().cast(asked.who(), intake.others(asked.who(), field.about()), intake);
        boolean confided = field.about() != null && field.about().told().inConfidence();
        Setting setting = apart || confided || respondents.attending().size() < 2 ? Setting.ALONE
                : wording.setting() != null ? wording.setting() : Setting.JOINT;
        String whyAlone = setting != Setting.ALONE ? null : wording.whyAlone() != null ? fill(wording.whyAlone(), cast)
                : apart ? "While there is a danger, or may be one, each is seen alone." : null;
        return new NextQuestion(new Question(asked.fact(), asked.field(), asked.term(), asked.who(), setting),
                field.about() == null ? null : Told.of(field.about(), intake, knowledge), respondents.of(asked),
                wording.ask().fill(cast), wording.why().fill(cast), whyAlone, safety, answers(field));
    }

    /** The reason for asking alone names the other one in a placeholder of its own. */
    private static String fill(String whyAlone, Cast cast) {
        return whyAlone.replace("{who}", cast.who()).replace("{other}", cast.other());
    }

    private List<NextQuestion.Answer> answers(OpenFields.Open field) {
        List<NextQuestion.Answer> answers = new ArrayList<>();
        for (OpenFields.Possible answer : field.answers()) {
            open.apply(answer.edits());
            List<Hypothesis> apart = List.copyOf(open.settle().keySet());
            Conclusions after = open.session().conclude();
            answers.add(new NextQuestion.Answer(answer.lead(), answer.value() == null ? "" : terms.words(answer.value()),
                    word(answer), answer.edits(),
                    Comparison.shifts(open.before(), after, apart, findings)));
            open.undo(answer.edits());
        }
        open.settle();
        return List.copyOf(answers);
    }

    private static String word(OpenFields.Possible answer) {
        return answer.value() instanceof Term term ? term.term() : answer.value() != null ? answer.value().toString()
                : answer.lead().equals(OpenFields.NONE) ? "none" : answer.lead();
    }
}
