package ebb.training.generate;

import ebb.explain.FactForm;
import ebb.explain.Fields;
import ebb.fact.Complaint;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.fact.OutsideLife;
import ebb.fact.Rating;
import ebb.fact.Screening;
import ebb.fact.ScreeningResult;
import ebb.fact.Term;
import ebb.fact.Wound;
import ebb.knowledge.Phrases;
import ebb.knowledge.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a case as a note. Every fact is told in whole sentences, so that none has to be joined to another. What is chosen
 * for a fact depends on the seed and on the first case of a pair alone, so that two cases that differ in one fact are told
 * in the same words but for that fact.
 */
final class Narrator {

    private static final int SELDOM = 5;

    private final VignetteWords words;
    private final Phrases phrases;

    Narrator(VignetteWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /**
     * A note.
     *
     * @param text   the note
     * @param quotes by a fact's id, the sentence that tells it
     */
    record Note(String text, Map<String, String> quotes) {
    }

    /**
     * Tells a case of two people.
     *
     * @param first the case of which this is the twin; the case itself where it is none
     */
    Note tell(Intake intake, Intake first, long seed) {
        return new Telling(intake, first, seed).note();
    }

    /** Whether a screening found nothing of what everybody is asked about first. */
    private static boolean usual(Fact fact) {
        return fact instanceof Screening screening && screening.result() == ScreeningResult.NEGATIVE
                && screening.kind().fromPartner();
    }

    /** What a fact holds in a field, as the words are filed; null where nothing was recorded. */
    private static String term(Fact fact, String field) {
        if (field.equals(VignetteWords.KIND_AND_LEVEL)) {
            OutsideLife life = (OutsideLife) fact;
            return life.kind().term() + "-" + life.level().term();
        } else if (field.equals("intensity")) {
            int intensity = ((Complaint) fact).intensity();
            return intensity == 0 ? null : intensity < 3 ? "low" : intensity == 3 ? "middle" : "high";
        }
        FactForm form = FactForm.of(fact.type());
        Object value = form.fields().contains(field) ? Fields.value(fact, field) : null;
        return value instanceof Term named ? named.term() : null;
    }

    /** One case under way. */
    private final class Telling {
        private final Intake intake;
        private final Intake first;
        private final long seed;
        private final Map<String, String> quotes = new LinkedHashMap<>();
        private final boolean clear;
        private final boolean distinct;

        Telling(Intake intake, Intake first, long seed) {
            this.intake = intake;
            this.first = first;
            this.seed = seed;
            List<Fact> screenings = intake.facts().stream().filter(Screening.class::isInstance).toList();
            this.clear = screenings.stream().allMatch(Narrator::usual)
                    && screenings.stream().map(Fact::subject).distinct().count() == intake.people().size();
            this.distinct = intake.people().stream().map(person -> words.she().contains(person.name())).distinct().count() > 1;
        }

        Note note() {
            StringBuilder text = new StringBuilder(Opening.of(first, words, Chance.of(seed, "opening")));
            Outline outline = Outline.values()[Chance.of(seed, "outline").nextInt(Outline.values().length)];
            for (Outline.Paragraph paragraph : outline.paragraphs(first)) {
                String told = paragraph(paragraph);
                text.append(told.isEmpty() ? "" : "\n\n").append(told);
            }
            text.append(' ').append(Chance.one(words.closings(), Chance.of(seed, "closing")));
            return new Note(text.append('\n').toString(), quotes);
        }

        private String paragraph(Outline.Paragraph paragraph) {
            List<Fact> facts = intake.facts().stream().filter(paragraph::holds)
                    .sorted(Comparator.<Fact>comparingInt(fact -> paragraph.kinds().indexOf(fact.type()))
                            .thenComparingInt(fact -> Chance.of(seed, fact.id()).nextInt())).toList();
            List<String> told = new ArrayList<>();
            String screened = Chance.one(words.screened(), Chance.of(seed, "screened"));
            for (Fact fact : facts) {
                if (clear && fact instanceof Screening) {
                    quotes.put(fact.id(), screened);
                    continue;
                }
                told.add(fact.hearsay() ? reported(fact) : sentences(fact));
                // A pause belongs after something that was said in so many words.
                if (quotes.get(fact.id()).contains("“") && Chance.of(seed, fact.id() + "pause").nextInt(SELDOM) == 0) {
                    pause(fact, told);
                }
            }
            if (clear && facts.stream().anyMatch(Screening.class::isInstance)) {
                told.add(screened);
            }
            return String.join(" ", told);
        }

        /** Each fact has a pause of its own, for as many facts as there are pauses, so that none comes twice. */
        private void pause(Fact fact, List<String> told) {
            int place = first.facts().stream().map(Fact::id).toList().indexOf(fact.id());
            if (place < words.pauses().size()) {
                told.add(words.pauses().get(Math.floorMod(Chance.of(seed, "pauses").nextInt() + place,
                        words.pauses().size())));
            }
        }

        private String reported(Fact fact) {
            String told = Chance.one(words.reported(), Chance.of(seed, fact.id())).fill(slot -> switch (slot) {
                case "teller" -> phrases.name(fact.told().teller(), intake);
                case "who" -> phrases.name(fact.subject(), intake);
                default -> phrases.of(fact, intake);
            });
            quotes.put(fact.id(), told);
            return told;
        }

        private String sentences(Fact fact) {
            Map<String, Map<String, List<Template>>> fields = words.facts().get(fact.type());
            List<String> told = new ArrayList<>();
            fields.forEach((field, terms) -> {
                String term = term(fact, field);
                List<Template> choice = term == null ? null : terms.get(term);
                if (choice != null) {
                    int which = Math.floorMod(Chance.of(seed, fact.type() + field + term).nextInt() + rank(fact, field, term),
                            choice.size());
                    told.add(choice.get(which).fill(slot -> value(slot, fact)));
                }
            });
            quotes.put(fact.id(), told.get(0));
            return String.join(" ", told);
        }

        /** How many facts before this one say the same, so that each can say it in words of its own. */
        private int rank(Fact fact, String field, String term) {
            return (int) first.facts().stream().filter(other -> other.type() == fact.type() && !other.hearsay())
                    .takeWhile(other -> !other.id().equals(fact.id())).filter(other -> term.equals(term(other, field))).count();
        }

        private String value(String slot, Fact fact) {
            String who = fact.subject() != null ? fact.subject() : intake.people().get(0).id();
            String name = phrases.name(who, intake);
            boolean she = words.she().contains(name);
            return switch (slot) {
                case "who" -> name;
                case "other" -> phrases.name(intake.partnerOf(who), intake);
                case "she" -> !distinct ? name : she ? "she" : "he";
                case "her" -> !distinct ? name + "'s" : she ? "her" : "his";
                case "score" -> fact instanceof Rating rating ? Integer.toString(rating.score()) : null;
                case "inflictedBy" -> fact instanceof Wound wound
                        ? words.words().get(FactType.WOUND).get("inflictedBy").get(wound.inflictedBy().term()) : null;
                case "kind" -> fact instanceof Screening screening
                        ? words.words().get(FactType.SCREENING).get("kind").get(screening.kind().term()) : null;
                default -> null;
            };
        }
    }
}
