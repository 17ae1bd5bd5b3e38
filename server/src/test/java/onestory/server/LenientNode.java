package onestory.server;

import onestory.fhir.RuleTolerance;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A second node on the database of the integration tests, which reports where the first refuses:
 * everything can be deleted, identities and numbers are reported, and no profile is held to.
 */
public final class LenientNode {

  private static @Nullable ServletWebServerApplicationContext running;

  private LenientNode() {}

  /** The node's port; it starts when it is first asked for, and stays. */
  public static synchronized int port(JdbcConnectionDetails database) {
    if (running == null) {
      running = start(database);
    }
    return running.getWebServer().getPort();
  }

  private static ServletWebServerApplicationContext start(JdbcConnectionDetails database) {
    return (ServletWebServerApplicationContext)
        new SpringApplicationBuilder(Application.class)
            .initializers(
                context ->
                    ((GenericApplicationContext) context)
                        .registerBean("everyRule", RuleTolerance.class, () -> rule -> true))
            .run(
                "--server.port=0",
                "--spring.datasource.url=" + database.getJdbcUrl(),
                "--spring.datasource.username=" + database.getUsername(),
                "--spring.datasource.password=" + database.getPassword(),
                "--spring.datasource.hikari.maximum-pool-size=8",
                "--onestory.change.allow-delete=true",
                "--onestory.person.identity-check=report",
                "--onestory.person.nhs-number-check=report");
  }
}
