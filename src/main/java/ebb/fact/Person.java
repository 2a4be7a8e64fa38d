package ebb.fact;

/**
 * A person the case names.
 *
 * @param id        short slug, unique in the case
 * @param name      a name or pseudonym; the id where none was given
 * @param role      what the person is in the case
 * @param attending whether the person comes to the sessions; where attendance is not recorded, whether they are a
 *                  client
 */
public record Person(String id, String name, Role role, boolean attending) {
}
