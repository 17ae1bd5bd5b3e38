package onestory.login;

import java.util.Optional;
import onestory.caller.Sector;
import onestory.nhsnumber.NhsNumber;
import onestory.smart.SignedIn;
import onestory.smart.SignedIn.Citizen;

/**
 * Somebody who can log in to the demo.
 *
 * @param display their name, as it is read out
 * @param job what they do where, in plain words
 * @param signedIn who they are once they have logged in
 */
record DemoUser(String display, String job, SignedIn signedIn) {

  /** How surely the demo's citizens are identified: the highest level of NHS login. */
  private static final String LEVEL = "P9";

  static DemoUser citizen(String username, String display, String job, NhsNumber own) {
    var person =
        new SignedIn(
            username,
            Optional.of(display),
            Optional.empty(),
            Sector.CITIZEN,
            Optional.empty(),
            Optional.of("Patient/" + own.value()),
            Optional.of(new Citizen(own.value(), LEVEL)));
    return new DemoUser(display, job, person);
  }

  /** The same, with their entry in the directory, {@code Practitioner/…}. */
  DemoUser listed(String practitioner) {
    var person =
        new SignedIn(
            username(),
            signedIn.name(),
            signedIn.organisation(),
            signedIn.sector(),
            signedIn.role(),
            Optional.of(practitioner),
            signedIn.citizen());
    return new DemoUser(display, job, person);
  }

  public String username() {
    return signedIn.subject();
  }
}
