package onestory.smart;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The clients in the database, for those who administer them. */
public final class ClientRegister {

  private final JdbcClients clients;

  public ClientRegister(DataSource database) {
    this.clients = new JdbcClients(new JdbcTemplate(database));
  }

  /**
   * Lets a client in; one that has its id already is replaced.
   *
   * @throws IllegalArgumentException if the registration contradicts itself or lacks something
   */
  public void add(Registration registration) {
    if (RegistrationReader.read(registration).isDemo()) {
      throw new IllegalArgumentException("the id 'demo' is demo mode's own");
    }
    clients.save(registration);
  }

  /** In the order of their ids. */
  public List<Registration> list() {
    return clients.all();
  }

  /** Shuts a client out, and revokes what it was granted. Whether there was one. */
  public boolean remove(String id) {
    return clients.remove(id);
  }

  /** How a secret is written down in a registration. */
  public static String hash(String secret) {
    return "{bcrypt}" + new BCryptPasswordEncoder().encode(secret);
  }
}
