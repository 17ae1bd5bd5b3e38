package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWKSet;
import java.util.List;
import onestory.caller.Kind;
import onestory.caller.Sector;
import org.junit.jupiter.api.Test;

class RegistrationReaderTest {

  private static final Backend SYSTEM = Backend.named("a-system");

  private static Registration app(String redirect) {
    return new Registration(
        "an-app",
        "",
        "ZSMART",
        "acute",
        "app",
        "none",
        "",
        "",
        "",
        List.of(redirect),
        "launch",
        "",
        false);
  }

  private static Registration keyed(String jwks, String url) {
    return new Registration(
        "a-system",
        "",
        "ZSMART",
        "acute",
        "feed",
        "private_key_jwt",
        "",
        jwks,
        url,
        List.of(),
        "system/*.rs",
        "",
        false);
  }

  private static void assertWrong(Registration registration, String part) {
    assertThatThrownBy(() -> RegistrationReader.read(registration))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(part);
  }

  @Test
  void readsASystem() {
    var client = RegistrationReader.read(SYSTEM.registration("feed", "system/*.rs"));

    assertThat(client.kind()).isEqualTo(Kind.FEED);
    assertThat(client.organisation()).isEqualTo(new Client.Organisation("ZSMART", Sector.ACUTE));
    assertThat(client.isPublic()).isFalse();
  }

  @Test
  void takesRedirectsByHttpsOrToThisMachineOrToAnAppOfItsOwn() {
    for (var uri :
        List.of("https://app.example/", "http://127.0.0.1:9000/", "uk.example.app:/back")) {
      assertThat(RegistrationReader.read(app(uri)).redirectUris()).containsExactly(uri);
    }
  }

  @Test
  void refusesRedirectsThatOthersCouldRead() {
    assertWrong(app("http://app.example/"), "https");
    assertWrong(app("https://*.example/"), "in full");
    assertWrong(app("https://app.example/#"), "in full");
    assertWrong(app("javascript:alert(1)"), "https");
  }

  @Test
  void refusesWhatContradictsItself() {
    assertWrong(SYSTEM.registration("app", "launch"), "redirect URIs");
    assertWrong(SYSTEM.registration("robot", "launch"), "kind");
    assertWrong(keyed("", "http://elsewhere.example/"), "https");
    assertWrong(keyed("", ""), "jwks");
  }

  @Test
  void refusesAPrivateKey() {
    var jwks = new JWKSet(SYSTEM.key()).toString(false);

    assertWrong(keyed(jwks, ""), "private key");
  }
}
