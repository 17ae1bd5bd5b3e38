package onestory.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onestory.access.AccessProperties.Claims;
import onestory.access.AccessProperties.Issuer;
import onestory.caller.Caller;
import onestory.caller.Caller.Client;
import onestory.caller.Caller.Launch;
import onestory.caller.Caller.Organisation;
import onestory.caller.Caller.User;
import onestory.caller.Kind;
import onestory.caller.Purpose;
import onestory.caller.Role;
import onestory.caller.Scopes;
import onestory.caller.Sector;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who asks, by a token of a further issuer, as the configuration translates its claims. */
final class FurtherIssuer {

  private final Issuer issuer;
  private final Function<String, Optional<Sector>> sectors;

  /**
   * @param sectors by ODS code: what a token says of its sector is not listened to
   */
  FurtherIssuer(Issuer issuer, Function<String, Optional<Sector>> sectors) {
    this.issuer = issuer;
    this.sectors = sectors;
  }

  /**
   * Reads the claims.
   *
   * @throws BadJwtException if they name neither a known organisation nor a citizen who was
   *     identified well enough
   */
  Caller of(Jwt token) {
    var number = citizen(token);
    var organisation =
        number.isPresent()
            ? new Organisation(Optional.empty(), Sector.CITIZEN)
            : organisation(token);
    var claims = issuer.claims();
    return new Caller(
        Optional.ofNullable(token.getSubject()).orElseThrow(FurtherIssuer::unclear),
        new Client(text(token, claims.client()).orElseThrow(FurtherIssuer::unclear), Kind.APP),
        organisation,
        text(token, claims.role()).flatMap(Role::coded),
        number.isPresent() ? Purpose.OWN_REQUEST : Purpose.TREATMENT,
        OwnCaller.allowed(scopes(token), organisation.sector()),
        new Launch(number.or(() -> text(token, claims.patient())), Optional.empty()),
        Optional.of(new User(token.getSubject(), text(token, claims.name()), Optional.empty())),
        Optional.empty());
  }

  private Scopes scopes(Jwt token) {
    return Scopes.parse(text(token, issuer.claims().scope()).orElse(""))
        .under(Scopes.parse(issuer.scopes()));
  }

  private Organisation organisation(Jwt token) {
    var ods = text(token, issuer.claims().organisation()).orElseThrow(FurtherIssuer::unclear);
    var sector =
        sectors.apply(ods).filter(known -> !known.isPersonal()).orElseThrow(FurtherIssuer::unclear);
    return new Organisation(Optional.of(ods), sector);
  }

  // An organisation's user is no citizen, whatever else their token says.
  private Optional<String> citizen(Jwt token) {
    Claims claims = issuer.claims();
    if (text(token, claims.organisation()).isPresent()) {
      return Optional.empty();
    }
    var level = text(token, claims.identityLevel());
    return text(token, claims.nhsNumber())
        .filter(number -> level.filter(issuer.identityLevels()::contains).isPresent());
  }

  private static Optional<String> text(Jwt token, String claim) {
    var value = token.getClaim(claim);
    return value instanceof List<?> list
        ? list.stream().map(Object::toString).reduce((one, other) -> one + " " + other)
        : Optional.ofNullable(value).map(Object::toString).filter(text -> !text.isBlank());
  }

  private static BadJwtException unclear() {
    return new BadJwtException("the claims name nobody who is known here");
  }
}
