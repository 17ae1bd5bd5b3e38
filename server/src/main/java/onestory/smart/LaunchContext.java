package onestory.smart;

import java.util.Optional;

/**
 * What was open when an app was launched.
 *
 * @param user whom the launch is for: nobody else can use it
 * @param patient id of the Patient
 * @param encounter id of the Encounter
 * @param needPatientBanner whether the app has to show whose record it is
 */
public record LaunchContext(
    Optional<String> user,
    Optional<String> patient,
    Optional<String> encounter,
    boolean needPatientBanner) {

  /** Nothing was open. */
  public static final LaunchContext NONE =
      new LaunchContext(Optional.empty(), Optional.empty(), Optional.empty(), true);

  LaunchContext withPatient(String chosen) {
    return new LaunchContext(user, Optional.of(chosen), encounter, needPatientBanner);
  }

  /** Keeps people out of logs. */
  @Override
  public String toString() {
    return "LaunchContext[…]";
  }
}
