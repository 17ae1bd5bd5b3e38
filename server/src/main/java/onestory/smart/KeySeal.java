package onestory.smart;

import java.util.Optional;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * Encrypts private keys before they go into the database (AES-256 in Galois/Counter Mode, the key
 * derived from a secret of the configuration), so that a backup alone signs no tokens.
 */
final class KeySeal {

  private static final String SEALED = "sealed:";

  private final Optional<String> secret;

  KeySeal(Optional<String> secret) {
    this.secret = secret;
  }

  String close(String text) {
    return secret.map(key -> sealed(text, key)).orElse(text);
  }

  private static String sealed(String text, String key) {
    var salt = KeyGenerators.string().generateKey();
    return SEALED + salt + ":" + Encryptors.delux(key, salt).encrypt(text);
  }

  /**
   * What was closed with the same secret, or without any.
   *
   * @throws IllegalStateException if the secret is missing or another
   */
  String open(String kept) {
    if (!kept.startsWith(SEALED)) {
      return kept;
    }
    var parts = kept.split(":", 3);
    var key =
        secret.orElseThrow(
            () ->
                new IllegalStateException(
                    "the signing keys are sealed; set onestory.smart.key-secret"));
    return Encryptors.delux(key, parts[1]).decrypt(parts[2]);
  }
}
