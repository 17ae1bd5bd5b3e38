package onestory.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Until access control stands, nobody but this machine may ask: the server refuses to listen wider.
 */
@Component
final class LoopbackOnly implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final Environment environment;

  LoopbackOnly(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    var address = environment.getProperty("server.address", "127.0.0.1");
    try {
      if (!InetAddress.getByName(address).isLoopbackAddress()) {
        throw new NotLoopback(address);
      }
    } catch (UnknownHostException e) {
      throw new IllegalStateException("server.address is unknown: " + address, e);
    }
  }

  /** The server was told to listen beyond this machine. */
  static final class NotLoopback extends RuntimeException {

    NotLoopback(String address) {
      super(
          "server.address is %s, but OneStory does not decide yet whom a token may see, and listens on loopback only; set it to 127.0.0.1."
              .formatted(address));
    }
  }
}
