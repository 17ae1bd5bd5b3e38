package onestory.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Logs the demo's users in. */
final class DemoAuthentication implements AuthenticationProvider {

  private final Attempts attempts;

  DemoAuthentication(Attempts attempts) {
    this.attempts = attempts;
  }

  @Override
  public Authentication authenticate(Authentication tried) {
    var name = tried.getName().strip().toLowerCase(Locale.ROOT);
    if (attempts.mustWait(name)) {
      throw new LockedException("too many failed logins");
    }
    var user = DemoUsers.named(name).filter(found -> isRight(tried.getCredentials()));
    if (user.isEmpty()) {
      attempts.failed(name);
      throw new BadCredentialsException("unknown name, or wrong password");
    }
    attempts.succeeded(name);
    return Session.of(user.get().signedIn());
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  private static boolean isRight(Object password) {
    return MessageDigest.isEqual(
        Objects.toString(password, "").getBytes(StandardCharsets.UTF_8),
        DemoLogins.PASSWORD.getBytes(StandardCharsets.UTF_8));
  }
}
