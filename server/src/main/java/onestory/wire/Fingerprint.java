package onestory.wire;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** What a request asks, as a SHA-256: method, URL, conditions, and content. */
final class Fingerprint {

  private static final List<String> CONDITIONS =
      List.of("If-None-Exist", "If-Match", "Content-Type");

  private Fingerprint() {}

  static byte[] of(HttpServletRequest request, byte[] content) {
    var digest = sha256();
    add(digest, request.getMethod());
    add(digest, request.getRequestURI());
    add(digest, String.valueOf(request.getQueryString()));
    CONDITIONS.forEach(name -> add(digest, String.valueOf(request.getHeader(name))));
    return digest.digest(content);
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
