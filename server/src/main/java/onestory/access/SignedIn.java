package onestory.access;

import java.util.List;
import onestory.caller.Caller;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A request whose caller is known. */
final class SignedIn extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Caller caller;

  SignedIn(Caller caller) {
    super(List.of());
    this.caller = caller;
    setAuthenticated(true);
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Object getPrincipal() {
    return caller;
  }
}
