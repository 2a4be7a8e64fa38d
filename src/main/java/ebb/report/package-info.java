/**
 * Briefs for people. Start at {@link ebb.report.BriefText}, {@link ebb.report.BriefMarkdown} and
 * {@link ebb.report.BriefHtml}; what all three say, and in which order, is chosen once, in {@code Brief}. Uses
 * {@code ebb.formulation} and {@code ebb.knowledge}; of other libraries only JLine's table of how wide characters are.
 */
package ebb.report;
