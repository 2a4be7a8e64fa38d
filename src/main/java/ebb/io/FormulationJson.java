package ebb.io;

import ebb.fact.Fact;
import ebb.fact.Judgement;
import ebb.fact.Recency;
import ebb.finding.Discussion;
import ebb.finding.Pattern;
import ebb.finding.PatternKind;
import ebb.finding.Question;
import ebb.finding.Urgency;
import ebb.finding.Verdict;
import ebb.formulation.AlsoConsider;
import ebb.formulation.AntecedentFinding;
import ebb.formulation.CautionFinding;
import ebb.formulation.Confidence;
import ebb.formulation.CriterionRating;
import ebb.formulation.DiscussionPoint;
import ebb.formulation.ExpectationFinding;
import ebb.formulation.Firmness;
import ebb.formulation.Formulation;
import ebb.formulation.GoodEnough;
import ebb.formulation.NeedFinding;
import ebb.formulation.OpenQuestion;
import ebb.formulation.OwnView;
import ebb.formulation.PatternFinding;
import ebb.formulation.Reason;
import ebb.formulation.Reasons;
import ebb.formulation.WithheldTopic;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The keys of a formulation and their order; one short method for each kind of entry. */
final class FormulationJson {

    private final Json json;
    private Confidence confidence;
    private OwnView own;
    private Firmness firmness;

    FormulationJson(Json json) {
        this.json = json;
    }

    void write(Formulation formulation) {
        confidence = Confidence.of(formulation);
        own = formulation.own();
        firmness = formulation.firmness();
        json.startObject();
        json.text(Field.CASE, formulation.intake().name());
        LocalDate asOf = formulation.intake().asOf();
        json.text(Field.AS_OF, asOf == null ? null : asOf.toString());
        json.startLine(Field.RULEBASE);
        json.text(Field.VERSION, formulation.rulebase().version());
        json.text(Field.DIGEST, formulation.rulebase().digest());
        json.endLine();
        json.startList(Field.NEEDS);
        formulation.needs().forEach(this::need);
        json.endList();
        json.startList(Field.PATTERNS);
        formulation.patterns().forEach(this::pattern);
        json.endList();
        json.startList(Field.ANTECEDENTS);
        formulation.antecedents().forEach(this::antecedent);
        json.endList();
        json.startList(Field.EXPECTATIONS);
        formulation.expectations().forEach(this::expectation);
        json.endList();
        json.startObject(Field.GOOD_ENOUGH);
        goodEnough(Verdict.WHOLE_CASE, formulation.goodEnough());
        json.endObject();
        if (!formulation.perRelationship().isEmpty()) {
            perRelationship(formulation.perRelationship());
        }
        json.startList(Field.DISCUSSION_POINTS);
        formulation.discussionPoints().forEach(this::discussionPoint);
        json.endList();
        json.startList(Field.CAUTIONS);
        formulation.cautions().forEach(this::caution);
        json.endList();
        json.startList(Field.WITHHELD);
        formulation.withheld().forEach(this::withheld);
        json.endList();
        json.startList(Field.ALSO_CONSIDER);
        formulation.alsoConsider().forEach(this::alsoConsider);
        json.endList();
        json.startList(Field.OPEN_QUESTIONS);
        formulation.openQuestions().forEach(this::openQuestion);
        json.endList();
        json.texts(Field.NOT_ASKED, formulation.notAsked());
        AccountsJson accounts = new AccountsJson(json);
        accounts.contradictions(formulation.contradictions());
        accounts.told(formulation.intake().facts().stream().sorted(Comparator.comparing(Fact::id)).toList());
        accounts.own(formulation);
        if (firmness != null) {
            firmness();
        }
        json.endObject();
    }

    private void firmness() {
        json.startObject(Field.FIRMNESS);
        json.startList(Field.HANGS);
        for (Firmness.Hinge hinge : firmness.hinges()) {
            json.startLine();
            json.text(Field.FINDING, hinge.finding());
            json.term(Field.ON, hinge.peg());
            json.text(Field.WHICH, hinge.on());
            json.endLine();
        }
        json.endList();
        json.startList(Field.ACCOUNTS);
        for (Firmness.Share share : firmness.accounts()) {
            json.startLine();
            json.text(Field.TELLER, share.teller());
            json.number(Field.FACTS, share.facts());
            json.endLine();
        }
        json.endList();
        json.endObject();
    }

    private void need(NeedFinding finding) {
        json.startObject();
        json.text(Field.ID, finding.need().id());
        json.text(Field.WHO, finding.need().who());
        json.term(Field.NEED, finding.need().need());
        json.term(Field.STRENGTH, finding.strength());
        json.flag(Field.DERIVED, finding.need().need().derived());
        hangsOn(finding.need().id());
        reasons(finding.reasons());
        standing(finding.need().id(), finding.reasons());
        json.endObject();
    }

    private void pattern(PatternFinding finding) {
        Pattern pattern = finding.pattern();
        PatternKind kind = pattern.kind();
        json.startObject();
        json.text(Field.ID, pattern.id());
        json.term(Field.PATTERN, kind);
        json.words(Field.WHO, pattern.who());
        json.startLine(Field.ROLES);
        if (kind.firstRole() != null) {
            json.text(kind.firstRole(), pattern.first());
        }
        if (kind.secondRole() != null && pattern.second() != null) {
            json.text(kind.secondRole(), pattern.second());
        }
        json.endLine();
        json.term(Field.STRENGTH, finding.strength());
        json.flag(Field.DERIVED, kind.derived());
        hangsOn(pattern.id());
        reasons(finding.reasons());
        standing(pattern.id(), finding.reasons());
        json.endObject();
    }

    private void antecedent(AntecedentFinding finding) {
        json.startObject();
        json.text(Field.ID, finding.antecedent().id());
        json.text(Field.WHO, finding.antecedent().who());
        json.text(Field.WOUND, finding.antecedent().wound());
        json.term(Field.FEEDS, finding.antecedent().feeds());
        json.term(Field.STRENGTH, finding.strength());
        json.flag(Field.DERIVED, finding.antecedent().feeds().derived());
        hangsOn(finding.antecedent().id());
        reasons(finding.reasons());
        standing(finding.antecedent().id(), finding.reasons());
        json.endObject();
    }

    private void expectation(ExpectationFinding finding) {
        json.startObject();
        json.text(Field.ID, finding.id());
        json.text(Field.WHO, finding.who());
        json.term(Field.APPRAISAL, finding.appraisal());
        json.words(Field.ITEMS, finding.items());
        json.term(Field.STRENGTH, finding.strength());
        hangsOn(finding.id());
        reasons(finding.reasons());
        standing(finding.id(), finding.reasons());
        json.endObject();
    }

    private void perRelationship(List<GoodEnough> each) {
        json.startList(Field.PER_RELATIONSHIP);
        for (GoodEnough one : each) {
            json.startObject();
            goodEnough(one.idAmongSeveral(), one);
            json.endObject();
        }
        json.endList();
    }

    private void goodEnough(String id, GoodEnough finding) {
        json.text(Field.ID, id);
        json.term(Field.VERDICT, finding.verdict());
        json.words(Field.PEOPLE, finding.people());
        json.words(Field.BETWEEN, finding.between());
        hangsOn(id);
        reasons(finding.reasons());
        json.startList(Field.CRITERIA);
        for (CriterionRating rating : finding.criteria()) {
            json.startLine();
            json.text(Field.WHO, rating.who());
            json.term(Field.CRITERION, rating.criterion());
            json.term(Field.STATE, rating.state());
            json.number(Field.SCORE, rating.score());
            json.endLine();
        }
        json.endList();
        standing(id, finding.reasons());
    }

    private void discussionPoint(DiscussionPoint point) {
        json.startObject();
        json.text(Field.ID, new Discussion(point.topic()).id());
        json.term(Field.TOPIC, point.topic());
        json.number(Field.PRIORITY, point.priority());
        json.words(Field.ABOUT, point.about());
        json.term(Field.AUDIENCE, point.audience());
        json.text(Field.TITLE, point.title());
        json.text(Field.WHY, point.why());
        json.texts(Field.QUESTIONS, point.questions());
        json.words(Field.CLAIMS, point.claims());
        json.words(Field.RESTS_ON, point.restsOn());
        hangsOn(new Discussion(point.topic()).id());
        reasons(point.reasons());
        standing(new Discussion(point.topic()).id(), point.reasons());
        json.endObject();
    }

    private void caution(CautionFinding finding) {
        Urgency urgency = finding.caution().urgency();
        json.startObject();
        json.text(Field.ID, finding.caution().id());
        json.term(Field.KIND, finding.caution().kind());
        json.text(Field.ABOUT, finding.caution().about());
        json.term(Field.RECENCY, switch (urgency) {
            case CURRENT -> Recency.CURRENT;
            case SUSPECTED -> Recency.UNKNOWN;
            case UNSCREENED, NOTED -> Recency.PAST;
        });
        json.term(Field.URGENCY, urgency);
        json.text(Field.MESSAGE, finding.message());
        json.terms(Field.WITHHOLDS, finding.withholds());
        reasons(finding.reasons());
        standing(finding.caution().id(), finding.reasons());
        json.endObject();
    }

    private void withheld(WithheldTopic topic) {
        json.startObject();
        json.text(Field.ID, new Discussion(topic.topic()).id());
        json.term(Field.TOPIC, topic.topic());
        json.words(Field.BECAUSE, topic.because());
        json.text(Field.REASON, topic.reason());
        json.flag(Field.PRIVATE, topic.because().stream().anyMatch(confidence::behind));
        json.endObject();
    }

    private void alsoConsider(AlsoConsider reminder) {
        json.startObject();
        json.text(Field.ID, reminder.reminder().id());
        json.term(Field.KIND, reminder.reminder().kind());
        json.words(Field.WHO, reminder.reminder().who());
        json.words(Field.FACTS, reminder.reasons().factIds());
        json.text(Field.MESSAGE, reminder.message());
        reasons(reminder.reasons());
        standing(reminder.reminder().id(), reminder.reasons());
        json.endObject();
    }

    private void openQuestion(OpenQuestion open) {
        Question question = open.question();
        json.startObject();
        json.text(Field.ID, question.id());
        json.term(Field.FACT, question.fact());
        json.text(Field.FIELD, question.field());
        json.term(Field.TERM, question.term());
        json.text(Field.WHO, question.who());
        json.text(Field.TO, open.to());
        json.term(Field.SETTING, question.setting());
        json.text(Field.QUESTION, open.wording());
        json.text(Field.WHY, open.why());
        json.words(Field.CLAIMS, open.claims());
        reasons(open.reasons());
        standing(question.id(), open.reasons());
        json.endObject();
    }

    /** Whether it rests on what was told in confidence, and why the clinician set it aside, if so. */
    private void standing(String id, Reasons reasons) {
        json.flag(Field.PRIVATE, confidence.behind(reasons));
        Judgement judgement = own.on(id);
        if (judgement != null) {
            json.text(Field.OVERRIDDEN, judgement.reason());
        }
    }

    /** What a conclusion would not survive the loss of; left out where that was not worked out. */
    private void hangsOn(String finding) {
        if (firmness != null) {
            json.startLine(Field.HANGS_ON);
            json.words(Field.FACTS, firmness.pegs(finding, Firmness.Peg.FACT));
            json.texts(Field.RULES, firmness.pegs(finding, Firmness.Peg.RULE));
            json.words(Field.ACCOUNTS, firmness.pegs(finding, Firmness.Peg.ACCOUNT));
            json.endLine();
        }
    }

    private void reasons(Reasons reasons) {
        reasons(Field.FOR, reasons.speaksFor());
        reasons(Field.AGAINST, reasons.speaksAgainst());
    }

    private void reasons(Field side, List<Reason> reasons) {
        json.startList(side);
        for (Reason reason : reasons) {
            json.startObject();
            json.fixed(Field.RULE, reason.rule());
            json.words(Field.CLAIMS, reason.claims());
            json.facts(Field.FACTS, reason.facts());
            json.words(Field.THROUGH, reason.through());
            json.term(Field.STRENGTH, reason.strength());
            json.flag(Field.HEARSAY, reason.hearsay());
            json.flag(Field.COUNTED, reason.counted());
            json.text(Field.BECAUSE, reason.because());
            json.flag(Field.PRIVATE, confidence.behind(reason));
            json.endObject();
        }
        json.endList();
    }
}
