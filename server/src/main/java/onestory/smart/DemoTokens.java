package onestory.smart;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Asks a server in demo mode for tokens as any client would: by its token endpoint. */
public final class DemoTokens {

  private static final int SECONDS = 240;
  private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private final HttpClient http = HttpClient.newHttpClient();
  private final DemoKey key;
  private final URI fhirBase;

  /**
   * @param fhirBase of the server, without a slash at the end
   */
  public DemoTokens(DemoKey key, URI fhirBase) {
    this.key = key;
    this.fhirBase = fhirBase;
  }

  /**
   * An access token.
   *
   * @throws IOException if the server does not answer, or refuses
   */
  public String token(DemoAsk ask) throws IOException, InterruptedException {
    var discovery = fhirBase + "/.well-known/smart-configuration";
    var endpoint =
        answer(HttpRequest.newBuilder(URI.create(discovery)).build())
            .path("token_endpoint")
            .asText();
    var form =
        "grant_type=client_credentials&scope=%s&client_assertion_type=%s&client_assertion=%s"
            .formatted(encoded(ask.scope()), encoded(ASSERTION), assertion(ask, endpoint));
    var request =
        HttpRequest.newBuilder(URI.create(endpoint))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return answer(request).path("access_token").asText();
  }

  private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(
          "%s answers %d %s".formatted(request.uri(), response.statusCode(), response.body()));
    }
    return Json.read(response.body(), JsonNode.class);
  }

  private String assertion(DemoAsk ask, String endpoint) {
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(key.key().getKeyID())
            .build();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(Client.DEMO)
            .subject(Client.DEMO)
            .audience(endpoint)
            .jwtID(UUID.randomUUID().toString())
            .expirationTime(Date.from(Instant.now().plusSeconds(SECONDS)))
            .claim(DemoAsker.NAMED, ask.claims())
            .build();
    try {
      var signed = new SignedJWT(header, claims);
      signed.sign(new RSASSASigner(key.key()));
      return signed.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
