/**
 * The register behind the rules: claims, and the words for facts, questions, topics and cautions. Everything people
 * read comes from here, nothing from rules or Java. Start at {@link ebb.knowledge.Knowledge}; {@code
 * ebb.io.KnowledgeReader} reads it. Uses {@code ebb.fact} and {@code ebb.finding}.
 */
package ebb.knowledge;
