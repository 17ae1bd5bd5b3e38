package onestory.person;

/** Which Patients there are. */
interface KnownPersons {

  /** What is stored under an id. */
  Presence of(String id);
}
