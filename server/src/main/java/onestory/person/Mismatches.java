package onestory.person;

import java.util.Optional;

/**
 * What is done about an update that is about another person.
 *
 * @param check whether it is refused
 * @param list where it is noted if it is not
 */
record Mismatches(IdentityCheck check, DataQuality list) {

  void found(String person, Optional<String> ods) {
    switch (check) {
      case REFUSE -> throw new IdentityConflict(IdentityRules.MISMATCH);
      case REPORT -> list.note(person, IdentityRules.MISMATCH.code(), ods);
    }
  }
}
