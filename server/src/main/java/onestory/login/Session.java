package onestory.login;

import java.util.List;
import java.util.Optional;
import onestory.smart.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What Spring Security keeps in the session of somebody who has logged in. */
final class Session {

  private Session() {}

  static Authentication of(SignedIn person) {
    return UsernamePasswordAuthenticationToken.authenticated(
        person, null, List.of(new SimpleGrantedAuthority("ROLE_USER")));
  }

  static Optional<SignedIn> person(Authentication authentication) {
    return Optional.of(authentication.getPrincipal())
        .filter(SignedIn.class::isInstance)
        .map(SignedIn.class::cast);
  }
}
