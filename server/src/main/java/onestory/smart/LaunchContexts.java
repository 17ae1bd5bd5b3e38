package onestory.smart;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import onestory.smart.GrantRecords.By;

/** What the pages know and change between the login and the way back to the app. */
public final class LaunchContexts {

  private final GrantRecords grants;
  private final Clients clients;

  LaunchContexts(GrantRecords grants, Clients clients) {
    this.grants = grants;
    this.clients = clients;
  }

  /**
   * The request that the person at the browser has to decide.
   *
   * @param state the one-time key with which the browser was sent to the page
   * @param subject who has logged in
   * @return empty if there is none, it has expired, or is somebody else's
   */
  public Optional<PendingLaunch> find(String state, String subject) {
    return grant(state, subject).map(this::pending);
  }

  /**
   * Opens a person's record for the app; whether the user may choose this person is for the page to
   * know.
   *
   * @throws IllegalStateException if {@link #find} finds nothing
   */
  public void choosePatient(String state, String subject, String patient) {
    var grant =
        grant(state, subject)
            .orElseThrow(() -> new IllegalStateException("there is no such request"));
    grants.save(grant.with(grant.content().launch().withPatient(patient)), Optional.empty());
  }

  private Optional<Grant> grant(String state, String subject) {
    return grants.find(By.STATE, Digest.of(state)).filter(grant -> grant.subject().equals(subject));
  }

  private PendingLaunch pending(Grant grant) {
    var client = clients.find(grant.client());
    var scopes =
        grant.content().request().map(Grant.Request::scopes).map(List::copyOf).orElse(List.of());
    var launch = grant.content().launch();
    return new PendingLaunch(
        grant.client(),
        client.map(Client::name).orElse(grant.client()),
        client.map(one -> one.organisation().ods()),
        scopes.stream().sorted().toList(),
        isWithoutPatient(scopes, launch),
        launch);
  }

  static boolean isWithoutPatient(Collection<String> scopes, LaunchContext launch) {
    return GrantedScopes.wantPatient(scopes) && launch.patient().isEmpty();
  }
}
