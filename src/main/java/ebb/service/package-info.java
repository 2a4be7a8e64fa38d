/**
 * The thin CDI service around the rule session. Start at {@link ebb.service.FormulationService}.
 */
package ebb.service;
