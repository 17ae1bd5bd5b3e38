package onestory.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

/** Fetches tokens by client credentials with a signed assertion (SMART Backend Services). */
final class ClientTokens implements Bearer {

  private static final int ASSERTION_SECONDS = 240;
  private static final int EARLY_SECONDS = 60;
  private static final String FORM =
      "grant_type=client_credentials&scope=system%%2F*.cruds&client_assertion_type=%s"
          + "&client_assertion=%s";
  private static final String JWT = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String client;
  private final Path key;
  private final URI base;
  private String token = "";
  private Instant until = Instant.MIN;

  ClientTokens(String client, Path key, URI base) {
    this.client = client;
    this.key = key;
    this.base = base;
  }

  @Override
  public synchronized Optional<String> token() {
    if (Instant.now().isAfter(until)) {
      try {
        fetch();
      } catch (IOException | ParseException | JOSEException e) {
        throw new ServerLost("no token for client " + client + ": " + e.getMessage());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new ServerLost("stopped");
      }
    }
    return Optional.of(token);
  }

  private void fetch() throws IOException, InterruptedException, ParseException, JOSEException {
    var endpoint = discovered();
    var form = FORM.formatted(encoded(JWT), assertion(endpoint));
    var answer =
        answer(
            HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    token = answer.path("access_token").asText();
    until = Instant.now().plusSeconds(answer.path("expires_in").asLong(300) - EARLY_SECONDS);
  }

  private URI discovered() throws IOException, InterruptedException {
    var discovery = URI.create(base + "/.well-known/smart-configuration");
    var found = answer(HttpRequest.newBuilder(discovery).build());
    return URI.create(found.path("token_endpoint").asText());
  }

  private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
    var response = http.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException(request.uri() + " answers " + response.statusCode());
    }
    return Json.parse(response.body());
  }

  private String assertion(URI endpoint) throws IOException, ParseException, JOSEException {
    var jwk = RSAKey.parse(Files.readString(key));
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS384)
            .type(JOSEObjectType.JWT)
            .keyID(jwk.getKeyID())
            .build();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(client)
            .subject(client)
            .audience(endpoint.toString())
            .jwtID(UUID.randomUUID().toString())
            .expirationTime(Date.from(Instant.now().plusSeconds(ASSERTION_SECONDS)))
            .build();
    var signed = new SignedJWT(header, claims);
    signed.sign(new RSASSASigner(jwk));
    return signed.serialize();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
