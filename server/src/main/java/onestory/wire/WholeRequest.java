package onestory.wire;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** A request whose content has been read, and uncompressed. */
final class WholeRequest extends HttpServletRequestWrapper {

  private static final String CONTENT_ENCODING = "Content-Encoding";

  private final byte[] content;

  WholeRequest(HttpServletRequest request, byte[] content) {
    super(request);
    this.content = content;
  }

  byte[] content() {
    return content;
  }

  @Override
  public @Nullable String getHeader(String name) {
    return CONTENT_ENCODING.equalsIgnoreCase(name) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return CONTENT_ENCODING.equalsIgnoreCase(name)
        ? Collections.emptyEnumeration()
        : super.getHeaders(name);
  }

  @Override
  public int getContentLength() {
    return content.length;
  }

  @Override
  public long getContentLengthLong() {
    return content.length;
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Content(new ByteArrayInputStream(content));
  }

  private static final class Content extends ServletInputStream {

    private final ByteArrayInputStream stream;

    Content(ByteArrayInputStream stream) {
      this.stream = stream;
    }

    @Override
    public int read() {
      return stream.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      return stream.read(into, offset, length);
    }

    @Override
    public boolean isFinished() {
      return stream.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("the content has been read");
    }
  }
}
