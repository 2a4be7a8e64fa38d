/**
 * Reading and writing files: intake files in, formulations out, and the schema of both ends. Start at
 * {@link ebb.io.IntakeReader}, {@code FormulationWriter} and {@code CaseStream}. The only user of
 * Jackson; uses {@code ebb.fact}, {@code ebb.finding}, {@code ebb.formulation} and {@code ebb.knowledge}.
 */
package ebb.io;
