package onestory.person;

/** Which Patients there are. */
interface KnownPersons {

  /** Whether a Patient with this id has ever been stored. */
  boolean contains(String id);
}
