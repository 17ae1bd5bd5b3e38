package onestory.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onestory.caller.Caller;
import onestory.caller.Caller.Client;
import onestory.caller.Caller.Launch;
import onestory.caller.Caller.Organisation;
import onestory.caller.Caller.User;
import onestory.caller.Claim;
import onestory.caller.Kind;
import onestory.caller.Purpose;
import onestory.caller.Role;
import onestory.caller.Scope;
import onestory.caller.Scopes;
import onestory.caller.Sector;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who asks, by a token of ours. */
final class OwnCaller {

  private OwnCaller() {}

  /**
   * Reads the claims.
   *
   * @throws BadJwtException if one is missing or makes no sense
   */
  static Caller of(Jwt token) {
    var organisation = new Organisation(text(token, Claim.ORGANISATION), sector(token));
    var launch = new Launch(text(token, Claim.PATIENT), text(token, Claim.ENCOUNTER));
    return new Caller(
        required(Optional.ofNullable(token.getSubject())),
        new Client(required(text(token, Claim.CLIENT)), kind(token)),
        organisation,
        text(token, Claim.ROLE).map(code -> required(Role.coded(code))),
        text(token, Claim.PURPOSE)
            .map(code -> required(Purpose.coded(code)))
            .orElse(Purpose.TREATMENT),
        scopes(token, organisation.sector()),
        launch,
        text(token, Claim.USER).map(id -> user(id, token)),
        proxy(token));
  }

  private static Sector sector(Jwt token) {
    return required(text(token, Claim.SECTOR).flatMap(Sector::coded));
  }

  private static Kind kind(Jwt token) {
    return required(text(token, Claim.KIND).flatMap(Kind::coded));
  }

  private static User user(String id, Jwt token) {
    return new User(id, text(token, Claim.USER_NAME), text(token, Claim.FHIR_USER));
  }

  private static Scopes scopes(Jwt token, Sector sector) {
    return allowed(Scopes.parse(text(token, Claim.SCOPE).orElse("")), sector);
  }

  /** People who ask for themselves or for somebody close reach one record, whatever was granted. */
  static Scopes allowed(Scopes scopes, Sector sector) {
    if (!sector.isPersonal()) {
      return scopes;
    }
    var own =
        scopes.resources().stream().filter(one -> one.context() == Scope.Context.PATIENT).toList();
    return new Scopes(List.copyOf(own), scopes.others());
  }

  private static Optional<String> proxy(Jwt token) {
    return token.getClaim(Claim.ACT) instanceof Map<?, ?> act
        ? Optional.ofNullable(act.get("sub")).map(Object::toString)
        : Optional.empty();
  }

  private static Optional<String> text(Jwt token, String claim) {
    return Optional.ofNullable(token.getClaimAsString(claim)).filter(value -> !value.isBlank());
  }

  private static <T> T required(Optional<T> value) {
    return value.orElseThrow(() -> new BadJwtException("a claim is missing or unknown"));
  }
}
