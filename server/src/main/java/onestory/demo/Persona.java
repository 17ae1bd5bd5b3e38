package onestory.demo;

/**
 * Somebody of whom a record is kept.
 *
 * @param id the NHS number, or a temporary id that begins with {@code tmp-}
 * @param slug short and readable, part of the ids of everything in the record
 */
record Persona(String id, String slug, PersonName name, Life life) {

  boolean hasNhsNumber() {
    return !id.startsWith("tmp-");
  }
}
