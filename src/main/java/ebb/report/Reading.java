package ebb.report;

import ebb.fact.Intake;
import ebb.fact.PartialDate;
import ebb.fact.Term;
import ebb.finding.Verdict;
import ebb.formulation.Confidence;
import ebb.formulation.Formulation;
import ebb.knowledge.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One formulation on its way into a brief, with all that the parts of the brief have in common.
 *
 * @param formulation what the rules conclude
 * @param words       plain words for terms, people and facts
 * @param confidence  what rests on things told in confidence
 * @param exhibits    the number of each conclusion's evidence, by its id
 */
record Reading(Formulation formulation, Words words, Confidence confidence, Map<String, Integer> exhibits) {

    static Reading of(Formulation formulation, Words words) {
        return new Reading(formulation, words, Confidence.of(formulation), Numbering.of(formulation));
    }

    Intake intake() {
        return formulation.intake();
    }

    /** The number of a conclusion's evidence; null where there is none. What makes somebody content is in the verdict. */
    Integer exhibit(String conclusion) {
        return exhibits.get(conclusion.startsWith("satisfaction:") ? Verdict.WHOLE_CASE : conclusion);
    }

    /** The display name of a term, starred where the article does not name it itself. */
    String label(Term term) {
        return words.label(term) + (term.derived() ? "*" : "");
    }

    String name(String person) {
        return words.name(person, intake());
    }

    String names(List<String> people) {
        return Listing.and(people.stream().map(this::name).toList());
    }

    /** With a capital first letter. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** As a sentence: with a full stop, unless one is there. */
    static String sentence(String text) {
        String whole = capital(OneLine.of(text));
        int last = whole.length() - 1;
        while (last > 0 && "”’\"".indexOf(whole.charAt(last)) >= 0) {
            last--;
        }
        return last < 0 || ".?!…".indexOf(whole.charAt(last)) >= 0 ? whole : whole + ".";
    }

    /** "2 March 2026", written out here because the platform's formatter would load its locale data for it. */
    static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** "2 March 2026", "March 2026" or "2026", as far as the date is known. */
    static String date(PartialDate date) {
        return switch (date.text().length()) {
            case 4 -> date.text();
            case 7 -> month(date.first());
            default -> date(date.first());
        };
    }

    private static String month(LocalDate day) {
        String month = day.getMonth().name();
        return month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " " + day.getYear();
    }
}
