package onestory.server;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at start where the server listens, and what it is not yet fit for. */
@Component
final class ReadyNotice {

  private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

  @EventListener
  void started(ServletWebServerInitializedEvent event) {
    LOG.info(
        "FHIR base http://127.0.0.1:{}/fhir, on loopback only: whom a token may see is not decided"
            + " yet. Not for real people's records until the clinical safety case stands.",
        event.getWebServer().getPort());
  }
}
