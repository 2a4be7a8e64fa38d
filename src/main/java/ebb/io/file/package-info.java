/**
 * What an intake file looks like, as records: the JSON Schema is made from them, and files are written through them.
 * Start at {@link ebb.io.file.IntakeFile}. Fields that were not asked are null.
 */
package ebb.io.file;
