package onestory.profiles.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A digest of the names and contents of files: equal when, and only when, nothing has changed.
 *
 * @param value SHA-256 in hexadecimal, and versions
 */
record Fingerprint(String value) {

  /** The fingerprint of these files and of all files in these folders; what is absent is empty. */
  static Fingerprint of(List<Path> paths) throws IOException {
    var digest = sha256();
    for (var path : paths) {
      for (var file : filesIn(path)) {
        digest.update(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(sha256().digest(Files.readAllBytes(file)));
      }
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }

  /** The same with the version of a tool, which changes what is made as a file does. */
  Fingerprint and(String version) {
    return new Fingerprint(value + " " + version);
  }

  boolean isRecordedIn(Path file) throws IOException {
    return Files.exists(file) && Files.readString(file).equals(value);
  }

  private static List<Path> filesIn(Path path) throws IOException {
    if (!Files.exists(path)) {
      return List.of();
    }
    try (var files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).filter(Fingerprint::isSource).sorted().toList();
    }
  }

  // Where SUSHI or the IG Publisher has been run by hand in ig/, their output is no input.
  private static boolean isSource(Path file) {
    for (var part : file) {
      if (part.toString().equals("fsh-generated") || part.toString().equals("output")) {
        return false;
      }
    }
    return true;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
