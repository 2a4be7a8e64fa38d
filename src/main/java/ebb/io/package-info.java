/**
 * Reading and writing files: intake files in, formulations out, and the schema of both ends. Start at
 * {@link ebb.io.IntakeReader}, {@code FormulationWriter} and {@code CaseStream}. The only user of
 * Jackson. Besides facts, findings, formulations and words it reads and writes exercises ({@code ebb.training}) and notes
 * ({@code ebb.note}), and writes explanations ({@code ebb.explain}) and courses ({@code ebb.course}).
 */
package ebb.io;
