package onestory.smart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** How a client proves who it is (OpenID Connect Core, section 9). */
enum Proof {
  /** A public client: it cannot keep a secret, and proves that it began the flow by PKCE alone. */
  NONE,
  CLIENT_SECRET_BASIC,
  CLIENT_SECRET_POST,
  PRIVATE_KEY_JWT;

  /** The code, e.g. {@code private_key_jwt}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isSecret() {
    return this == CLIENT_SECRET_BASIC || this == CLIENT_SECRET_POST;
  }

  ClientAuthenticationMethod method() {
    return new ClientAuthenticationMethod(code());
  }

  static Optional<Proof> coded(String code) {
    return Arrays.stream(values()).filter(proof -> proof.code().equals(code)).findFirst();
  }
}
