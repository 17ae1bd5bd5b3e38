package onestory.conformance;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The first file of a {@code multipart/form-data} body (RFC 7578). */
final class FormFile {

  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final String BLANK_LINE = "\r\n\r\n";

  private FormFile() {}

  static Optional<byte[]> in(byte[] body, String contentType) {
    var boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      return Optional.empty();
    }
    // One byte is one character in Latin-1, so that positions in the text are those in the body.
    var text = new String(body, StandardCharsets.ISO_8859_1);
    var line = "--" + boundary.group(1);
    var part = text.indexOf(line);
    while (part >= 0) {
      var start = text.indexOf(BLANK_LINE, part);
      var end = text.indexOf("\r\n" + line, part + line.length());
      if (start < 0 || end < 0) {
        return Optional.empty();
      }
      if (text.substring(part, start).contains("filename=")) {
        return Optional.of(Arrays.copyOfRange(body, start + BLANK_LINE.length(), end));
      }
      part = end + 2;
    }
    return Optional.empty();
  }
}
