package onestory.login;

import java.util.Optional;

/**
 * Somebody whose record can be opened, with what tells them apart from others.
 *
 * @param id id of the Patient
 * @param name as it is read out
 * @param born date of birth, in words
 * @param number NHS number as people read it, or words that there is none
 * @param address one line, or why it is not shown
 * @param died date of death in words, if it is known
 */
record Found(
    String id, String name, String born, String number, String address, Optional<String> died) {

  /** Keeps people out of logs. */
  @Override
  public String toString() {
    return "Found[…]";
  }
}
