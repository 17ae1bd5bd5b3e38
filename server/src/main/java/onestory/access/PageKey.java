package onestory.access;

import org.springframework.jdbc.core.JdbcTemplate;

/** The key of {@link PageSeal}, which all nodes share through the database. */
final class PageKey {

  private PageKey() {}

  static byte[] read(JdbcTemplate jdbc) {
    return java.util.Objects.requireNonNull(
        jdbc.queryForObject("select key from onestory.access_page_key", byte[].class));
  }
}
