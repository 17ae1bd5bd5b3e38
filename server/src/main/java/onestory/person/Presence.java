package onestory.person;

/** What is stored under the id of a Patient. */
enum Presence {
  /** Nothing, and never was. */
  NONE,
  /** A Patient of whom nothing but the number is known. */
  STUB,
  /** A Patient that was deleted: its id can be taken up again by an update alone. */
  DELETED,
  /** A Patient. */
  KNOWN;

  /** Whether who creates this Patient brings what is missing, by an update of what is there. */
  boolean isToBeFilled() {
    return this == STUB || this == DELETED;
  }
}
