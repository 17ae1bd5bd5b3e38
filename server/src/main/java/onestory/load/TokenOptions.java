package onestory.load;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command that talks to a server proves who it is. */
public final class TokenOptions {

  private static final String VARIABLE = "ONESTORY_TOKEN";

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description = "Access token; or set " + VARIABLE + ", which other users do not see.")
  private @Nullable String token;

  @Option(
      names = "--client",
      paramLabel = "ID",
      description = "Registered client for which tokens are fetched, and renewed as they end.")
  private @Nullable String client;

  @Option(names = "--key", paramLabel = "FILE", description = "The client's private key, a JWK.")
  private @Nullable Path key;

  public TokenOptions() {}

  /**
   * The tokens to show.
   *
   * @param base FHIR base of the server, without a slash at the end
   */
  public Bearer bearer(URI base) {
    if (client != null && key != null) {
      return new ClientTokens(client, key, base);
    }
    var given = Optional.ofNullable(token).or(() -> Optional.ofNullable(System.getenv(VARIABLE)));
    var shown = given.filter(text -> !text.isBlank());
    return () -> shown;
  }
}
