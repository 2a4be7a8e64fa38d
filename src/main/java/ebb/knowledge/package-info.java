/**
 * The register behind the rules: claims, and the words for facts, questions, topics and cautions. What the
 * people of a case and their topics are told in comes from here; how a sentence ends that a rule gives as its reason
 * stands in the rule, and the frame of each page in {@code ebb.report}. Start at {@link ebb.knowledge.Knowledge}; {@code
 * ebb.io.KnowledgeReader} reads it. Uses {@code ebb.fact} and {@code ebb.finding}.
 */
package ebb.knowledge;
