package onestory.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SmartPropertiesTest {

  private static SmartProperties bound(Map<String, String> settings) {
    return new Binder(new MapConfigurationPropertySource(settings))
        .bindOrCreate("onestory.smart", SmartProperties.class);
  }

  @Test
  void letClientsInByConfiguration() {
    var properties =
        bound(
            Map.of(
                "onestory.smart.clients[0].id", "a-feed",
                "onestory.smart.clients[0].organisation", "rk9",
                "onestory.smart.clients[0].sector", "care-provider",
                "onestory.smart.clients[0].kind", "feed",
                "onestory.smart.clients[0].jwks-url", "https://rk9.example/jwks",
                "onestory.smart.clients[0].scopes", "system/*.rs system/Patient.c",
                "onestory.smart.organisations.Z99", "primary"));

    var client = RegistrationReader.read(properties.clients().get(0));

    assertThat(client.id()).isEqualTo("a-feed");
    assertThat(client.organisation().ods()).isEqualTo("RK9");
    assertThat(client.credentials().jwksUrl()).contains("https://rk9.example/jwks");
    assertThat(client.ceiling().resources()).hasSize(2);
    assertThat(properties.organisations()).containsEntry("Z99", "primary");
  }

  @Test
  void haveDefaults() {
    var lives = bound(Map.of()).lives();

    assertThat(lives.access()).isEqualTo(Duration.ofMinutes(10));
    assertThat(bound(Map.of()).clients()).isEmpty();
  }

  @Test
  void refuseAccessTokensThatLastLong() {
    var properties = bound(Map.of("onestory.smart.access-token", "1h"));

    assertThatThrownBy(properties::lives).hasMessageContaining("ten minutes");
  }
}
