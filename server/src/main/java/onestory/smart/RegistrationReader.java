package onestory.smart;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.text.ParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import onestory.caller.Kind;
import onestory.caller.Role;
import onestory.caller.Scopes;
import onestory.caller.Sector;

/** Reads a registration, and says in a sentence what is wrong with it. */
final class RegistrationReader {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._~-]{0,99}");
  private static final Pattern ODS = Pattern.compile("[A-Z0-9]{2,12}");
  private static final Pattern BCRYPT = Pattern.compile("\\{bcrypt}\\$2[aby]\\$\\d\\d\\$.{53}");
  private static final int LEAST_RSA_BITS = 2048;

  private RegistrationReader() {}

  /**
   * The client that a registration describes.
   *
   * @throws IllegalArgumentException if it contradicts itself or lacks something
   */
  static Client read(Registration written) {
    require(
        ID.matcher(written.id()).matches(),
        "a client id has up to 100 letters, digits, '.', '_', '~' and '-'");
    var organisation = written.organisation().toUpperCase(Locale.ROOT);
    require(ODS.matcher(organisation).matches(), "the organisation is an ODS code, such as RK9");
    var kind = coded(Kind.coded(written.kind()), "kind", written.kind());
    var client =
        new Client(
            written.id(),
            written.name().isBlank() ? written.id() : written.name(),
            new Client.Organisation(
                organisation, coded(Sector.coded(written.sector()), "sector", written.sector())),
            kind,
            credentials(written),
            Set.copyOf(written.redirectUris()),
            Scopes.parse(written.scopes()),
            text(written.role()).map(role -> coded(Role.coded(role), "role", role)),
            written.introspects());
    requireSense(client);
    return client;
  }

  private static void requireSense(Client client) {
    require(
        client.isApp() != client.redirectUris().isEmpty(),
        "an app, and nothing else, has redirect URIs");
    require(!client.isPublic() || client.isApp(), "only an app can be without a proof");
    client.redirectUris().forEach(RegistrationReader::requireRedirect);
  }

  private static Client.Credentials credentials(Registration written) {
    var proof =
        coded(Proof.coded(written.authentication()), "authentication", written.authentication());
    var secret = text(written.secret());
    var jwks = text(written.jwks());
    var jwksUrl = text(written.jwksUrl());
    require(
        secret.isPresent() == proof.isSecret()
            && secret.stream().allMatch(hash -> BCRYPT.matcher(hash).matches()),
        "a client with a secret, and no other, has its hash written down, {bcrypt}$2a$…");
    require(
        (jwks.isPresent() ^ jwksUrl.isPresent()) == (proof == Proof.PRIVATE_KEY_JWT)
            && !(jwks.isPresent() && jwksUrl.isPresent()),
        "a client with private_key_jwt, and no other, has either jwks or jwks-url");
    jwks.ifPresent(RegistrationReader::requireKeys);
    jwksUrl.ifPresent(url -> requireSecure(url, "jwks-url"));
    return new Client.Credentials(proof, secret, jwks, jwksUrl);
  }

  private static void requireKeys(String jwks) {
    try {
      for (var key : JWKSet.parse(jwks).getKeys()) {
        require(!key.isPrivate(), "jwks holds a private key; take it out, and use it no more");
        require(key.getKeyID() != null, "each key of jwks needs its kid");
        require(
            !(key instanceof RSAKey rsa) || rsa.size() >= LEAST_RSA_BITS,
            "an RSA key of jwks needs 2048 bits or more");
      }
    } catch (ParseException e) {
      throw new IllegalArgumentException("jwks is no JSON Web Key Set", e);
    }
  }

  private static void requireRedirect(String uri) {
    require(!uri.contains("*") && !uri.contains("#"), "a redirect URI is written out in full");
    if (uri.startsWith("http:") || uri.startsWith("https:")) {
      requireSecure(uri, "a redirect URI");
    } else {
      // RFC 8252, section 7.1: a scheme of its own is a domain name, reversed.
      require(
          uri.indexOf('.') > 0 && uri.indexOf('.') < uri.indexOf(':'), "a redirect URI is https");
    }
  }

  private static void requireSecure(String url, String what) {
    var parsed = URI.create(url);
    var host = Optional.ofNullable(parsed.getHost()).orElse("");
    require(
        "https".equals(parsed.getScheme())
            || Set.of("localhost", "127.0.0.1", "[::1]").contains(host),
        what + " is https, except on this machine");
  }

  private static <T> T coded(Optional<T> found, String what, String code) {
    return found.orElseThrow(
        () -> new IllegalArgumentException("there is no %s '%s'".formatted(what, code)));
  }

  private static Optional<String> text(String written) {
    return Optional.of(written).filter(text -> !text.isBlank());
  }

  private static void require(boolean isSo, String sentence) {
    if (!isSo) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
