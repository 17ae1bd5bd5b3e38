package onestory.smart;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onestory.caller.Scope;
import onestory.caller.Scopes;
import onestory.caller.Vocabulary;

/** What is left of the scopes that a client asks for. */
final class GrantedScopes {

  static final String LAUNCH = "launch";
  static final String LAUNCH_PATIENT = "launch/patient";
  static final String LAUNCH_ENCOUNTER = "launch/encounter";
  static final String ONLINE = "online_access";
  static final String OFFLINE = "offline_access";

  /** Those without a resource type that mean something here. */
  static final Set<String> OTHERS =
      Set.of(
          "openid",
          "fhirUser",
          "profile",
          LAUNCH,
          LAUNCH_PATIENT,
          LAUNCH_ENCOUNTER,
          ONLINE,
          OFFLINE);

  private final Vocabulary vocabulary;

  GrantedScopes(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** For a system: its own alone, under its ceiling. */
  Set<String> ofSystem(Collection<String> asked, Client client) {
    var under = Scopes.of(asked).under(client.ceiling());
    var own = under.resources().stream().filter(scope -> isSystems(scope) || client.isDemo());
    return texts(own, Stream.empty());
  }

  /** For an app through which a person asks. */
  Set<String> ofApp(
      Collection<String> asked, Client client, Optional<SignedIn> person, LaunchContext launch) {
    var under = Scopes.of(asked).under(client.ceiling());
    var isPersonal = person.filter(one -> one.sector().isPersonal()).isPresent();
    var resources =
        under.resources().stream()
            .filter(scope -> !isSystems(scope))
            .filter(scope -> !isPersonal || scope.context() == Scope.Context.PATIENT);
    var others =
        under.others().stream()
            .filter(OTHERS::contains)
            .filter(scope -> !scope.equals(LAUNCH_ENCOUNTER) || launch.encounter().isPresent());
    return texts(resources, others);
  }

  private Set<String> texts(Stream<Scope> resources, Stream<String> others) {
    return Stream.concat(
            resources.filter(scope -> scope.isKnownTo(vocabulary)).map(Scope::text), others)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isSystems(Scope scope) {
    return scope.context() == Scope.Context.SYSTEM;
  }

  /** Whether these scopes are about one person, whose record has to be open. */
  static boolean wantPatient(Collection<String> scopes) {
    return scopes.stream()
        .anyMatch(
            scope ->
                scope.equals(LAUNCH)
                    || scope.equals(LAUNCH_PATIENT)
                    || scope.startsWith("patient/"));
  }

  /** Whether whoever holds these scopes may come back for another access token. */
  static boolean wantRefresh(Collection<String> scopes) {
    return scopes.contains(ONLINE) || scopes.contains(OFFLINE);
  }
}
