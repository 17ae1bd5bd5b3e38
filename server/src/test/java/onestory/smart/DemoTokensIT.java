package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import onestory.caller.Sector;
import onestory.server.IntegrationTest;
import onestory.testing.FreshDatabase;
import onestory.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In demo mode anybody can be tried out, by whoever runs the server. */
@IntegrationTest
class DemoTokensIT {

  private static final Path KEY = Path.of(FreshDatabase.DIRECTORY, "demo-key.json");

  @LocalServerPort private int port;

  @ParameterizedTest
  @EnumSource(Sector.class)
  void areThereForEverySector(Sector sector) {
    assertThat(ShownClaims.of(Tokens.of(port, sector.code())))
        .containsEntry("sector", sector.code())
        .containsEntry("client_id", "demo");
  }

  @Test
  void openOneRecord() {
    var ask =
        DemoAsk.of("acute").orElseThrow().about("9990000026").scoped("patient/Observation.rs");

    assertThat(ShownClaims.of(Tokens.of(port, ask)))
        .containsEntry("patient", "9990000026")
        .containsEntry("kind", "app")
        .containsEntry("scope", "patient/Observation.rs");
  }

  @Test
  void ofAdministratorsSaySo() {
    assertThat(ShownClaims.of(Tokens.of(port, DemoAsk.ADMIN)))
        .containsEntry("kind", "administration")
        .containsEntry("role", "system-administrator");
  }

  @Test
  void areForTheOwnerOfTheKeyAlone() throws IOException, ParseException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(KEY)))
        .isEqualTo("rw-------");
    var http = new OAuthHttp(port);
    var stranger = Backend.named("demo");
    var owner = new Backend("demo", RSAKey.parse(Files.readString(KEY)));

    assertThat(http.system(stranger.assertion(http.tokenEndpoint()), "system/*.rs").status())
        .isEqualTo(401);
    var header = new com.nimbusds.jose.JWSHeader.Builder(com.nimbusds.jose.JWSAlgorithm.RS256);
    var signed =
        owner.sign(
            header.keyID(owner.key().getKeyID()).build(),
            owner.claims(
                http.tokenEndpoint(),
                claims -> claims.claim("onestory", Map.of("iss", "x", "scope", "system/*.cruds"))));
    assertThat(http.system(signed, "system/Patient.r").claims())
        .containsEntry("iss", http.issuer())
        .containsEntry("scope", "system/Patient.r")
        .containsEntry("aud", List.of(http.issuer() + "/fhir"));
  }
}
