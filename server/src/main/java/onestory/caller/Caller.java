package onestory.caller;

import java.util.List;
import java.util.Optional;

/**
 * Who asks, as an access token says it.
 *
 * @param subject {@code sub}: the person who logged in, or the client itself
 * @param client through what
 * @param organisation for which organisation
 * @param role what the person or system does there
 * @param purpose what for
 * @param scopes what was granted
 * @param launch the person whose record was opened, if one was
 * @param user the person at the screen, if there is one
 * @param proxy {@code act.sub}: who acts for the subject, if somebody does
 */
public record Caller(
    String subject,
    Client client,
    Organisation organisation,
    Optional<Role> role,
    Purpose purpose,
    Scopes scopes,
    Launch launch,
    Optional<User> user,
    Optional<String> proxy) {

  /** The client that asks, as it was registered. */
  public record Client(String id, Kind kind) {}

  /**
   * The organisation that answers for the caller.
   *
   * @param ods ODS code in capitals, e.g. {@code RK9}; empty for a person who asks for themselves
   * @param sector from the register of clients, never from what a caller says of itself
   */
  public record Organisation(Optional<String> ods, Sector sector) {}

  /**
   * SMART's launch context.
   *
   * @param patient id of the Patient
   * @param encounter id of the Encounter
   */
  public record Launch(Optional<String> patient, Optional<String> encounter) {

    /** No record was opened. */
    public static final Launch NONE = new Launch(Optional.empty(), Optional.empty());
  }

  /**
   * A person at a screen.
   *
   * @param id as their organisation or login provider knows them
   * @param name for people to read, if it was told
   * @param fhirUser URL of the resource that stands for them, if there is one
   */
  public record User(String id, Optional<String> name, Optional<String> fhirUser) {

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
      return "User[…]";
    }
  }

  /** Whether a person is known to be asking, at a screen of their own or of a system. */
  public boolean isPerson() {
    return user.isPresent() || organisation.sector().isPersonal();
  }

  public boolean is(Role wanted) {
    return role.filter(wanted::equals).isPresent();
  }

  /** The same for the same caller, whatever the token, and for nobody else; names nobody. */
  public String fingerprint() {
    var who = List.of(subject, client, organisation, role, purpose, scopes.normal().text());
    var more = List.of(launch, user.map(User::id), proxy);
    return Digests.of(who + " " + more);
  }

  /** Keeps people and tokens out of logs. */
  @Override
  public String toString() {
    return "Caller[" + client.id() + "]";
  }
}
