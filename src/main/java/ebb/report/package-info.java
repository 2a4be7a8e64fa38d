/**
 * Pages for people. Start at {@link ebb.report.BriefText}, {@link ebb.report.BriefMarkdown} and
 * {@link ebb.report.BriefHtml}; what all three say, and in which order, is chosen once, in {@code Brief}. So are
 * handouts, explanations, courses, notes, exercises and progress, each from the package of that name. Of other libraries
 * it uses only JLine's table of how wide characters are.
 */
package ebb.report;
