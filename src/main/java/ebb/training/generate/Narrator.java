package ebb.training.generate;

import ebb.explain.FactForm;
import ebb.explain.Fields;
import ebb.fact.Complaint;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.fact.OutsideLife;
import ebb.fact.Person;
import ebb.fact.Rating;
import ebb.fact.Relationship;
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
import java.util.SplittableRandom;

/**
 * Tells a case as a note. Every fact is told in whole sentences, so that none has to be joined to another. What is chosen
 * for a fact depends on the case's seed and the fact's id alone, so that two cases that differ in one fact are told in the
 * same words but for that fact.
 */
final class Narrator {

    private static final List<List<FactType>> PARAGRAPHS = List.of(
            List.of(FactType.COMPLAINT, FactType.UPSET, FactType.WITHDRAWAL, FactType.FEAR, FactType.SAFETY_SIGNAL),
            List.of(FactType.EXPECTATION, FactType.BELIEF, FactType.BARRIER, FactType.WOUND, FactType.CONDUCT,
                    FactType.BOUNDARY_TALK, FactType.CONTACT_PREFERENCE),
            List.of(FactType.REFLECTION, FactType.OUTSIDE_LIFE, FactType.EVENT, FactType.RATING, FactType.SCREENING));

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

    /** Tells a case of two people. */
    Note tell(Intake intake, long seed) {
        Map<String, String> quotes = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder(opening(intake, new SplittableRandom(seed)));
        for (List<FactType> kinds : PARAGRAPHS) {
            List<Fact> facts = intake.facts().stream().filter(fact -> kinds.contains(fact.type()))
                    .sorted(Comparator.<Fact>comparingInt(fact -> kinds.indexOf(fact.type()))
                            .thenComparingInt(fact -> chance(seed, fact.id()).nextInt())).toList();
            StringBuilder paragraph = new StringBuilder();
            String screened = one(words.screened(), chance(seed, "screened"));
            boolean clear = facts.stream().filter(Screening.class::isInstance).allMatch(Narrator::usual);
            for (Fact fact : facts) {
                if (clear && fact instanceof Screening) {
                    quotes.put(fact.id(), screened);
                    continue;
                }
                String told = fact.hearsay() ? reported(fact, intake, seed) : sentences(fact, intake, seed, quotes);
                if (fact.hearsay()) {
                    quotes.put(fact.id(), told);
                }
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(told);
                if (kinds == PARAGRAPHS.get(0) && chance(seed, fact.id() + "pause").nextInt(4) == 0) {
                    paragraph.append(' ').append(one(words.pauses(), chance(seed, fact.id() + "which")));
                }
            }
            if (clear && facts.stream().anyMatch(Screening.class::isInstance)) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(screened);
            }
            text.append(paragraph.isEmpty() ? "" : "\n\n").append(paragraph);
        }
        text.append(' ').append(one(words.closings(), chance(seed, "closing")));
        return new Note(text.append('\n').toString(), quotes);
    }

    /** Whether a screening found nothing of what everybody is asked about first. */
    private static boolean usual(Fact fact) {
        return fact instanceof Screening screening && screening.result() == ScreeningResult.NEGATIVE
                && screening.kind().fromPartner();
    }

    private static SplittableRandom chance(long seed, String what) {
        return new SplittableRandom(seed * 31 + what.hashCode() * 0x9E3779B97F4A7C15L);
    }

    private static <T> T one(List<T> all, SplittableRandom random) {
        return all.get(random.nextInt(all.size()));
    }

    private String opening(Intake intake, SplittableRandom random) {
        List<Person> people = intake.people();
        Relationship bond = intake.relationships().get(0);
        int ageA = 24 + random.nextInt(45);
        int ageB = Math.max(22, ageA - 6 + random.nextInt(13));
        String workA = one(words.work(), random);
        String workB = one(words.work(), random);
        Template template = one(words.openings().get(bond.stage().term()), random);
        String opening = template.fill(slot -> switch (slot) {
            case "a" -> people.get(0).name();
            case "b" -> people.get(1).name();
            case "ageA" -> Integer.toString(ageA);
            case "ageB" -> Integer.toString(ageB);
            case "workA" -> workA;
            case "workB" -> workB;
            default -> years(bond);
        });
        return opening + " " + one(words.settings(), random);
    }

    private static String years(Relationship bond) {
        int years = Integer.parseInt(bond.began().text().replaceAll("\\D", ""));
        return years == 1 ? "a year" : years + " years";
    }

    private String reported(Fact fact, Intake intake, long seed) {
        return one(words.reported(), chance(seed, fact.id())).fill(slot -> switch (slot) {
            case "teller" -> phrases.name(fact.told().teller(), intake);
            case "who" -> phrases.name(fact.subject(), intake);
            default -> phrases.of(fact, intake);
        });
    }

    private String sentences(Fact fact, Intake intake, long seed, Map<String, String> quotes) {
        Map<String, Map<String, List<Template>>> fields = words.facts().get(fact.type());
        List<String> told = new ArrayList<>();
        fields.forEach((field, terms) -> {
            String term = term(fact, field);
            List<Template> choice = term == null ? null : terms.get(term);
            if (choice != null) {
                told.add(one(choice, chance(seed, fact.id() + field)).fill(slot -> value(slot, fact, intake)));
            }
        });
        quotes.put(fact.id(), told.get(0));
        return String.join(" ", told);
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

    private String value(String slot, Fact fact, Intake intake) {
        String who = fact.subject() != null ? fact.subject() : intake.people().get(0).id();
        return switch (slot) {
            case "who" -> phrases.name(who, intake);
            case "other" -> phrases.name(intake.partnerOf(who), intake);
            case "score" -> fact instanceof Rating rating ? Integer.toString(rating.score()) : null;
            case "inflictedBy" -> fact instanceof Wound wound
                    ? words.words().get(FactType.WOUND).get("inflictedBy").get(wound.inflictedBy().term()) : null;
            case "kind" -> fact instanceof Screening screening
                    ? words.words().get(FactType.SCREENING).get("kind").get(screening.kind().term()) : null;
            default -> null;
        };
    }
}
