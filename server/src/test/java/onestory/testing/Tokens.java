package onestory.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onestory.smart.DemoAsk;
import onestory.smart.DemoKey;
import onestory.smart.DemoTokens;

/** Access tokens from the real token endpoint, for whomever a test wants to be. */
public final class Tokens {

  // Systems' tokens last five minutes.
  private static final Duration GOOD_FOR = Duration.ofMinutes(4);
  private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();

  private Tokens() {}

  private record Kept(String token, Instant until) {}

  /**
   * A token for somebody of a sector, such as {@code primary}, or {@link DemoAsk#ADMIN}; one that
   * has been asked for before is used again while it is good.
   */
  public static String of(int port, String sector) {
    return of(port, DemoAsk.of(sector).orElseThrow());
  }

  /** A token for exactly whom the test describes. */
  public static String of(int port, DemoAsk ask) {
    var kept =
        KEPT.compute(
            port + " " + ask,
            (key, last) ->
                last == null || last.until().isBefore(Instant.now()) ? fresh(port, ask) : last);
    return kept.token();
  }

  private static Kept fresh(int port, DemoAsk ask) {
    return new Kept(once(port, ask), Instant.now().plus(GOOD_FOR));
  }

  /** A token that no other test has, to be revoked. */
  public static String once(int port, DemoAsk ask) {
    var base = URI.create("http://127.0.0.1:%d/fhir".formatted(port));
    try {
      return new DemoTokens(DemoKey.read(Path.of(FreshDatabase.DIRECTORY)), base).token(ask);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
