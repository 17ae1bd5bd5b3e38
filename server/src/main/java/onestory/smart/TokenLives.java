package onestory.smart;

import java.time.Duration;

/**
 * How long tokens last.
 *
 * @param access access tokens of apps; ten minutes at most
 * @param online refresh tokens of {@code online_access}, from the login
 * @param offline refresh tokens of {@code offline_access}, from the login
 */
record TokenLives(Duration access, Duration online, Duration offline) {

  private static final Duration MOST = Duration.ofMinutes(10);

  TokenLives {
    if (access.compareTo(MOST) > 0 || access.isNegative() || access.isZero()) {
      throw new IllegalArgumentException("onestory.smart.access-token is ten minutes at most");
    }
  }
}
