package onestory.smart;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import onestory.caller.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationCodeRequestAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Requests of apps to be let in: their scopes narrowed, their launch redeemed. */
final class AuthorizationRequests implements AuthenticationConverter {

  /** Whoever is not a person who logged in. */
  private static final Authentication NOBODY =
      new AnonymousAuthenticationToken(
          "nobody", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

  private final AuthenticationConverter spring =
      new OAuth2AuthorizationCodeRequestAuthenticationConverter();
  private final Clients clients;
  private final GrantedScopes granted;
  private final Launches launches;

  AuthorizationRequests(Clients clients, GrantedScopes granted, Launches launches) {
    this.clients = clients;
    this.granted = granted;
    this.launches = launches;
  }

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    if (request.getParameter("request_uri") != null) {
      throw new OAuth2AuthorizationCodeRequestAuthenticationException(
          new OAuth2Error("request_uri_not_supported"), null);
    }
    if (!(spring.convert(request)
        instanceof OAuth2AuthorizationCodeRequestAuthenticationToken asked)) {
      return null;
    }
    return clients
        .find(asked.getClientId())
        .<Authentication>map(client -> narrowed(asked, client))
        .orElse(asked);
  }

  private Authentication narrowed(
      OAuth2AuthorizationCodeRequestAuthenticationToken asked, Client client) {
    var person = person(asked);
    var context = context(asked, person);
    var parameters = new HashMap<>(asked.getAdditionalParameters());
    parameters.remove(GrantMapping.launchParameter());
    context.ifPresent(opened -> parameters.put(GrantMapping.launchParameter(), opened));
    var scopes =
        new LinkedHashSet<>(
            granted.ofApp(asked.getScopes(), client, person, context.orElse(LaunchContext.NONE)));
    // Apps that can be launched both ways ask for launch always.
    if (launch(asked).isEmpty()) {
      scopes.remove(GrantedScopes.LAUNCH);
    }
    return new OAuth2AuthorizationCodeRequestAuthenticationToken(
        asked.getAuthorizationUri(),
        asked.getClientId(),
        person.isPresent() ? (Authentication) asked.getPrincipal() : NOBODY,
        asked.getRedirectUri(),
        asked.getState(),
        scopes,
        parameters);
  }

  private static Optional<SignedIn> person(
      OAuth2AuthorizationCodeRequestAuthenticationToken asked) {
    return asked.getPrincipal() instanceof Authentication authentication
            && authentication.getPrincipal() instanceof SignedIn person
        ? Optional.of(person)
        : Optional.empty();
  }

  /** Empty if a launch was named that cannot be used; AuthorizationRules refuses that. */
  private Optional<LaunchContext> context(
      OAuth2AuthorizationCodeRequestAuthenticationToken asked, Optional<SignedIn> person) {
    // A proxy opens somebody else's record, and chooses whose after the login.
    var own =
        person
            .filter(one -> one.sector() == Sector.CITIZEN)
            .flatMap(SignedIn::citizen)
            .map(SignedIn.Citizen::nhsNumber);
    var launch = launch(asked);
    if (launch.isEmpty() || person.isEmpty()) {
      return Optional.of(own.map(LaunchContext.NONE::withPatient).orElse(LaunchContext.NONE));
    }
    return launches
        .redeem(launch.get(), person.get().subject())
        .filter(context -> !person.get().sector().isPersonal() || own.equals(context.patient()));
  }

  private static Optional<String> launch(OAuth2AuthorizationCodeRequestAuthenticationToken asked) {
    return Optional.ofNullable(asked.getAdditionalParameters().get(GrantedScopes.LAUNCH))
        .map(Object::toString);
  }
}
