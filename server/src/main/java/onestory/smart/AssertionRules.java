package onestory.smart;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What the claims of a client's assertion must say, after its signature was found right. */
final class AssertionRules {

  /** The most that SMART lets an assertion last. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  /** How far a client's clock may be ahead of ours. */
  private static final Duration SKEW = Duration.ofMinutes(1);

  private static final int LONGEST_JTI = 255;

  private final SeenAssertions seen;
  private final Supplier<Set<String>> audiences;
  private final Clock clock;

  /**
   * @param audiences what names this server in {@code aud}, for the request at hand
   */
  AssertionRules(SeenAssertions seen, Supplier<Set<String>> audiences, Clock clock) {
    this.seen = seen;
    this.audiences = audiences;
    this.clock = clock;
  }

  /** The {@code jti} counts as seen only if everything else is right. */
  OAuth2TokenValidatorResult validate(String client, Jwt assertion) {
    return fault(client, assertion)
        .or(() -> replay(client, assertion))
        .map(fault -> new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT, fault, null))
        .map(OAuth2TokenValidatorResult::failure)
        .orElseGet(OAuth2TokenValidatorResult::success);
  }

  private Optional<String> fault(String client, Jwt assertion) {
    if (!client.equals(assertion.getClaimAsString("iss"))
        || !client.equals(assertion.getSubject())) {
      return Optional.of("iss and sub are the client's id");
    }
    var aud = assertion.getAudience();
    if (aud == null || aud.stream().noneMatch(audiences.get()::contains)) {
      return Optional.of("aud is the URL of the token endpoint");
    }
    var id = assertion.getId();
    if (id == null || id.isBlank() || id.length() > LONGEST_JTI) {
      return Optional.of("jti is missing or too long");
    }
    return time(assertion);
  }

  private Optional<String> time(Jwt assertion) {
    var now = clock.instant();
    var expires = assertion.getExpiresAt();
    if (expires == null || !expires.isAfter(now)) {
      return Optional.of("exp is missing or over");
    }
    if (expires.isAfter(now.plus(LONGEST).plus(SKEW))) {
      return Optional.of("exp is more than five minutes ahead");
    }
    return isLater(assertion.getNotBefore(), now)
        ? Optional.of("nbf is to come")
        : Optional.empty();
  }

  private static boolean isLater(
      @org.jspecify.annotations.Nullable Instant notBefore, Instant now) {
    return notBefore != null && notBefore.isAfter(now.plus(SKEW));
  }

  private Optional<String> replay(String client, Jwt assertion) {
    var expires = List.of(assertion.getExpiresAt()).get(0);
    return seen.isFirst(client, assertion.getId(), expires)
        ? Optional.empty()
        : Optional.of("jti was used before");
  }
}
