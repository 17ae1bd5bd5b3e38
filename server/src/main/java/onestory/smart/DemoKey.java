package onestory.smart;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.List;

/**
 * The key of demo mode's client, in a file that its owner alone can read. Whoever can read it may
 * ask for tokens as anybody, so it is there in demo mode only.
 */
public final class DemoKey {

  private static final String FILE = "demo-key.json";
  private static final String SCOPES =
      "patient/*.cruds user/*.cruds system/*.cruds openid fhirUser launch/patient";

  private final RSAKey key;

  private DemoKey(RSAKey key) {
    this.key = key;
  }

  /** The key in the data directory; a new one if there is none. */
  static DemoKey in(Path directory) {
    try {
      var file = directory.resolve(FILE);
      if (!Files.exists(file)) {
        Files.createDirectories(directory);
        write(file, SigningKeys.generate());
      }
      return read(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The key that a server in demo mode has put there.
   *
   * @throws IOException if there is none, or it may not be read
   */
  public static DemoKey read(Path directory) throws IOException {
    try {
      return new DemoKey(RSAKey.parse(Files.readString(directory.resolve(FILE))));
    } catch (ParseException e) {
      throw new IOException("the demo key in %s is damaged".formatted(directory), e);
    }
  }

  private static void write(Path file, RSAKey key) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      var owner = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
    }
    Files.writeString(file, key.toJSONString());
  }

  RSAKey key() {
    return key;
  }

  Client client() {
    return RegistrationReader.read(
        new Registration(
            Client.DEMO,
            "OneStory's demo",
            "ZDEMO",
            "oversight",
            "administration",
            Proof.PRIVATE_KEY_JWT.code(),
            "",
            new JWKSet(key.toPublicJWK()).toString(),
            "",
            List.of(),
            SCOPES,
            "system-administrator",
            true));
  }
}
