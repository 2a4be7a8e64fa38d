package ebb.io;

import ebb.explain.Chain;
import ebb.explain.Difference;
import ebb.explain.NextQuestion;
import ebb.explain.Told;
import ebb.explain.WhyNot;
import ebb.knowledge.Claim;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Writes answers to questions about a formulation as JSON, in UTF-8. Stateless, and safe to share between threads. */
public final class AnswerWriter {

    /** Why: one chain for each finding. */
    public void why(List<Chain> chains, OutputStream out) throws IOException {
        write(out, json -> {
            json.startObject();
            Set<String> told = new HashSet<>();
            json.startList(Field.EVIDENCE);
            chains.forEach(chain -> chain(json, chain, true, told));
            json.endList();
            json.endObject();
        });
    }

    /** Why not. */
    public void whyNot(WhyNot answer, OutputStream out) throws IOException {
        write(out, json -> {
            json.startObject();
            json.text(Field.ID, answer.id());
            json.text(Field.OUTCOME, kebab(answer.outcome()));
            json.text(Field.BECAUSE, answer.because());
            Set<String> told = new HashSet<>();
            json.startList(Field.EVIDENCE);
            answer.chains().forEach(chain -> chain(json, chain, true, told));
            json.endList();
            json.startList(Field.RULES);
            answer.rules().forEach(attempt -> attempt(json, attempt));
            json.endList();
            json.startList(Field.REMEDIES);
            for (WhyNot.Remedy remedy : answer.remedies()) {
                json.startObject();
                json.texts(Field.CHANGES, remedy.changes());
                json.term(Field.STRENGTH, remedy.strength());
                json.endObject();
            }
            json.endList();
            json.number(Field.TRIED, answer.tried());
            json.endObject();
        });
    }

    /** What if. */
    public void whatIf(Difference difference, OutputStream out) throws IOException {
        write(out, json -> {
            json.startObject();
            json.texts(Field.CHANGES, difference.changes());
            shifts(json, difference.shifts());
            json.endObject();
        });
    }

    /** What to ask next. */
    public void ask(List<NextQuestion> questions, OutputStream out) throws IOException {
        write(out, json -> {
            json.startObject();
            json.startList(Field.QUESTIONS);
            for (NextQuestion next : questions) {
                json.startObject();
                json.text(Field.ID, next.question().id());
                json.term(Field.FACT, next.question().fact());
                json.text(Field.FIELD, next.question().field());
                json.term(Field.TERM, next.question().term());
                json.text(Field.WHO, next.question().who());
                json.term(Field.SETTING, next.question().setting());
                json.flag(Field.SAFETY, next.safety());
                json.text(Field.TO, next.to());
                json.text(Field.ABOUT, next.about() == null ? null : next.about().fact().id());
                json.text(Field.QUESTION, next.wording());
                json.text(Field.WHY, next.why());
                json.text(Field.WHY_ALONE, next.whyAlone());
                json.startList(Field.ANSWERS);
                for (NextQuestion.Answer answer : next.answers()) {
                    json.startObject();
                    json.text(Field.ANSWER, answer.word());
                    json.text(Field.SAYS, answer.says());
                    shifts(json, answer.shifts());
                    json.endObject();
                }
                json.endList();
                json.endObject();
            }
            json.endList();
            json.endObject();
        });
    }

    private static void write(OutputStream out, Consumer<Json> content) throws IOException {
        FormulationWriter.write(out, content);
    }

    /** What was written once in full is only named when another conclusion builds on it too. */
    private static void chain(Json json, Chain chain, boolean whole, Set<String> told) {
        json.startObject();
        json.text(Field.ID, chain.id());
        json.text(Field.SAYS, chain.says());
        json.term(Field.STRENGTH, chain.strength());
        json.text(Field.WEIGHED, chain.weighed());
        json.text(Field.RECKONED, chain.reckoned());
        if (told.add(chain.id()) || whole) {
            links(json, Field.FOR, chain.speaksFor(), told);
            links(json, Field.AGAINST, chain.speaksAgainst(), told);
        }
        json.endObject();
    }

    private static void links(Json json, Field side, List<Chain.Link> links, Set<String> told) {
        json.startList(side);
        for (Chain.Link link : links) {
            json.startObject();
            json.fixed(Field.RULE, link.rule().name());
            json.text(Field.SAYS, link.rule().says());
            json.term(Field.STRENGTH, link.rule().weight());
            json.startList(Field.FOUND);
            link.found().forEach(found -> found(json, found, told));
            json.endList();
            json.startList(Field.CLAIMS);
            for (Claim claim : link.claims()) {
                json.startLine();
                json.text(Field.ID, claim.id());
                json.text(Field.CLAIM, claim.text());
                json.endLine();
            }
            json.endList();
            json.endObject();
        }
        json.endList();
    }

    private static void found(Json json, Chain.Found found, Set<String> told) {
        json.startObject();
        json.flag(Field.HEARSAY, found.hearsay());
        json.flag(Field.COUNTED, found.counted());
        json.startList(Field.FACTS);
        found.facts().forEach(fact -> told(json, fact));
        json.endList();
        json.texts(Field.ABSENT, found.absences());
        json.startList(Field.THROUGH);
        found.through().forEach(chain -> chain(json, chain, false, told));
        json.endList();
        json.endObject();
    }

    private static void told(Json json, Told told) {
        json.startObject();
        json.text(Field.ID, told.fact().id());
        json.text(Field.SAYS, told.words());
        if (told.fact().told() != null) {
            json.text(Field.QUOTE, told.fact().told().quote());
            json.term(Field.SOURCE, told.fact().told().kind());
            json.text(Field.TELLER, told.fact().told().teller());
            json.flag(Field.PRIVATE, told.fact().told().inConfidence());
        }
        json.text(Field.NOTE, told.note());
        json.endObject();
    }

    private static void attempt(Json json, WhyNot.Attempt attempt) {
        json.startObject();
        json.fixed(Field.RULE, attempt.rule().name());
        json.text(Field.FILE, attempt.file());
        json.number(Field.UNMET, attempt.unmet());
        json.startList(Field.CONDITIONS);
        for (WhyNot.Check check : attempt.conditions()) {
            json.startObject();
            json.text(Field.ASKS, check.asks());
            json.text(Field.STANDING, kebab(check.standing()));
            json.text(Field.FACT, check.fact() == null ? null : check.fact().fact().id());
            json.text(Field.DETAIL, check.detail());
            json.endObject();
        }
        json.endList();
        json.endObject();
    }

    /** What becomes of findings. */
    static void shifts(Json json, List<Difference.Shift> shifts) {
        json.startList(Field.SHIFTS);
        for (Difference.Shift shift : shifts) {
            json.startObject();
            json.term(Field.KIND, shift.kind());
            json.text(Field.ID, shift.id());
            json.text(Field.SAYS, shift.says());
            json.term(Field.BEFORE, shift.before());
            json.term(Field.AFTER, shift.after());
            voices(json, Field.GAINED, shift.gained());
            voices(json, Field.LOST, shift.lost());
            json.endObject();
        }
        json.endList();
    }

    private static void voices(Json json, Field side, List<Difference.Voice> voices) {
        json.startList(side);
        for (Difference.Voice voice : voices) {
            json.startLine();
            json.fixed(Field.RULE, voice.rule());
            json.text(Field.SPEAKS, kebab(voice.says()));
            json.words(Field.ON, voice.on());
            json.endLine();
        }
        json.endList();
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
