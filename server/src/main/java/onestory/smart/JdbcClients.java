package onestory.smart;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Clients} in PostgreSQL, where every node sees them at once. */
final class JdbcClients implements Clients {

  private static final String FIND = "select registration from onestory.smart_client where id = ?";
  private static final String ALL = "select registration from onestory.smart_client order by id";
  private static final String SAVE =
      """
      insert into onestory.smart_client (id, registration) values (?, ?::jsonb)
      on conflict (id) do update set registration = excluded.registration
      """;
  private static final String REMOVE =
      """
      with gone as (delete from onestory.smart_grant where client = ?)
      delete from onestory.smart_client where id = ?
      """;

  private final JdbcTemplate jdbc;

  JdbcClients(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Client> find(String id) {
    return jdbc.queryForList(FIND, String.class, id).stream()
        .map(text -> RegistrationReader.read(Json.read(text, Registration.class)))
        .findFirst();
  }

  List<Registration> all() {
    return jdbc.queryForList(ALL, String.class).stream()
        .map(text -> Json.read(text, Registration.class))
        .toList();
  }

  void save(Registration registration) {
    jdbc.update(SAVE, registration.id(), Json.write(registration));
  }

  boolean remove(String id) {
    return jdbc.update(REMOVE, id, id) > 0;
  }
}
