package onestory.wire;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * An answer as it was sent.
 *
 * @param headers those that belong to the content and its place
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record KeptAnswer(int status, Map<String, String> headers, byte[] body) {

  private static final List<String> KEPT =
      List.of("Content-Type", "Location", "Content-Location", "ETag", "Last-Modified");

  static KeptAnswer of(ContentCachingResponseWrapper response) {
    var headers = new LinkedHashMap<String, String>();
    for (var name : KEPT) {
      var value =
          "Content-Type".equals(name) ? response.getContentType() : response.getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return new KeptAnswer(response.getStatus(), headers, response.getContentAsByteArray());
  }

  static Map<String, String> headers(String lines) {
    return lines
        .lines()
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  String lines() {
    return headers.entrySet().stream()
        .map(header -> header.getKey() + ": " + header.getValue())
        .collect(Collectors.joining("\n"));
  }

  void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    headers.forEach(response::setHeader);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
