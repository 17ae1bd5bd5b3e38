package onestory.server.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DemoDatabaseTest {

  @Test
  void isNoneThatTheConfigurationNames() {
    try (var pool = new HikariDataSource()) {
      pool.setJdbcUrl("jdbc:postgresql://127.0.0.1:15432/onestory");

      assertThatThrownBy(() -> DemoDatabase.require(pool, Optional.empty()))
          .isInstanceOf(DatabaseUnusable.class)
          .hasMessageContaining("embedded database only")
          .hasMessageContaining("./onestory serve");
    }
  }

  @Test
  void isNoneThatCannotBeTold() {
    assertThatThrownBy(() -> DemoDatabase.require(new DriverManagerDataSource(), Optional.empty()))
        .isInstanceOf(DatabaseUnusable.class);
  }
}
