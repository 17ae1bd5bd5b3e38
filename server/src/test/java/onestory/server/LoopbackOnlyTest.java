package onestory.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onestory.server.LoopbackOnly.NotLoopback;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.mock.env.MockEnvironment;

class LoopbackOnlyTest {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
  void letsTheServerListenOnThisMachine(String address) {
    assertThatCode(() -> customize(address)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
  void stopsAStartThatWouldListenBeyondIt(String address) {
    assertThatThrownBy(() -> customize(address))
        .isInstanceOf(NotLoopback.class)
        .hasMessageContaining(address)
        .hasMessageContaining("loopback only");
  }

  private static void customize(String address) {
    var environment = new MockEnvironment().withProperty("server.address", address);
    new LoopbackOnly(environment).customize(new TomcatServletWebServerFactory());
  }
}
