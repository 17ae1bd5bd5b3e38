package onestory.server;

import onestory.fhir.RuleTolerance;
import onestory.testing.FhirHttp;
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

  /**
   * A client of the node, which starts when it is first asked for, and stays. Like every node it
   * accepts the tokens of the others: those of the first node.
   *
   * @param first port of the first node, by whose URL the world knows both
   */
  public static synchronized FhirHttp client(JdbcConnectionDetails database, int first) {
    if (running == null) {
      running = start(database, first);
    }
    return FhirHttp.ofNode(running.getWebServer().getPort(), first);
  }

  private static ServletWebServerApplicationContext start(
      JdbcConnectionDetails database, int first) {
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
                "--onestory.demo.enabled=false",
                "--onestory.public-url=http://127.0.0.1:" + first,
                "--onestory.change.allow-delete=true",
                "--onestory.person.identity-check=report",
                "--onestory.person.nhs-number-check=report");
  }
}
