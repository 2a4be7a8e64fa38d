package ebb.explain;

import ebb.explain.NextQuestion.Answer;
import ebb.explain.UnknownNameException.Kind;
import ebb.fact.Asked;
import ebb.fact.AskedAnswer;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.finding.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Reads what somebody types for an answer to a question, as a change to the facts: the number of an answer, or its word;
 * for a question that is answered by a number, that number.
 */
public final class AnswerReader {

    private static final int HIGHEST_SCORE = 10;
    private static final int HIGHEST_INTENSITY = 5;

    private final NextQuestion question;

    /** A reader of answers to one question. */
    public AnswerReader(NextQuestion question) {
        this.question = question;
    }

    /** Whether the question is answered by a number that means itself: a score, or an intensity. */
    public boolean byNumber() {
        return question.answers().stream().filter(answer -> !answer.value().isEmpty())
                .allMatch(answer -> answer.word().matches("\\d+"))
                && question.answers().stream().anyMatch(answer -> !answer.value().isEmpty());
    }

    /** The numbers that may be answered, where it is answered {@link #byNumber()}. */
    public List<Integer> numbers() {
        int highest = question.question().field().equals("score") ? HIGHEST_SCORE : HIGHEST_INTENSITY;
        return IntStream.rangeClosed(highest == HIGHEST_SCORE ? 0 : 1, highest).boxed().toList();
    }

    /** Whether it can be recorded that the person would not say, or was not sure. */
    public boolean mayBeLeftOpen() {
        return question.question().term() != null;
    }

    /**
     * The changes that an answer makes.
     *
     * @param typed what somebody typed
     * @throws UnknownNameException if it is none of the answers; it names them
     */
    public List<Edit> read(String typed) {
        String word = bare(typed);
        if (word.isEmpty()) {
            throw unknown(typed);
        }
        for (AskedAnswer open : List.of(AskedAnswer.DECLINED, AskedAnswer.UNSURE)) {
            if (mayBeLeftOpen() && bare(open.term()).equals(word)) {
                return List.of(leftOpen(open));
            }
        }
        if (byNumber() && word.matches("\\d{1,2}")) {
            return number(Integer.parseInt(word));
        } else if (word.matches("\\d{1,2}")) {
            int place = Integer.parseInt(word);
            if (place >= 1 && place <= question.answers().size()) {
                return question.answers().get(place - 1).edits();
            }
            throw unknown(typed);
        }
        List<Answer> named = question.answers().stream().filter(answer -> word.equals(bare(answer.word()))
                || word.equals(bare(answer.value())) || word.equals(bare(answer.says()))).toList();
        if (named.size() != 1 && word.length() > 1) {
            named = question.answers().stream().filter(answer -> bare(answer.word()).startsWith(word)
                    || bare(answer.value()).startsWith(word)).toList();
        }
        if (named.size() != 1) {
            throw unknown(typed);
        }
        return named.get(0).edits();
    }

    private List<Edit> number(int number) {
        if (!numbers().contains(number)) {
            throw unknown(String.valueOf(number));
        }
        Answer sample = question.answers().stream().filter(answer -> !answer.value().isEmpty()).findFirst().orElseThrow();
        Edit edit = sample.edits().get(0);
        if (edit instanceof Edit.Changed changed) {
            return List.of(new Edit.Changed(changed.before(), with(changed.after(), number)));
        }
        return List.of(new Edit.Added(with(((Edit.Added) edit).fact(), number)));
    }

    private Fact with(Fact fact, int number) {
        return FactForm.of(fact.type()).with(fact, fact.type() == FactType.RATING ? "score" : "intensity", number);
    }

    private Edit leftOpen(AskedAnswer answer) {
        Question asked = question.question();
        return new Edit.Added(new Asked("?asked", asked.who(), asked.fact(), asked.term(), answer, null));
    }

    private UnknownNameException unknown(String typed) {
        List<String> words = new ArrayList<>();
        if (byNumber()) {
            numbers().forEach(number -> words.add(number.toString()));
            question.answers().stream().filter(answer -> answer.value().isEmpty()).forEach(answer -> words.add(answer.word()));
        } else {
            question.answers().forEach(answer -> words.add(answer.word()));
        }
        return new UnknownNameException(Kind.ANSWER, typed, false, words);
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
