package onestory.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import onestory.server.IntegrationTest;
import onestory.testing.FreshDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class EmbeddedDatabaseIT {

  private static final Path IN_USE = Path.of(FreshDatabase.DIRECTORY);

  @Test
  void takesOverWhatAKilledProcessLeft(@TempDir Path directory)
      throws IOException, InterruptedException {
    var orphan = Orphan.leftIn(directory);
    assertThat(orphan.isAlive()).isTrue();

    try (var database = EmbeddedDatabase.start(new DatabaseProperties(directory, true))) {
      assertThat(orphan.isAlive()).isFalse();
      assertThat(Orphan.jdbc(database).queryForObject("select text from told", String.class))
          .isEqualTo("once");
      for (var setting : List.of("fsync", "synchronous_commit")) {
        assertThat(Orphan.jdbc(database).queryForObject("show " + setting, String.class))
            .as(setting)
            .isEqualTo("on");
      }
    }
  }

  @Test
  void isForOneProcessAtATime() {
    assertThatThrownBy(() -> EmbeddedDatabase.start(new DatabaseProperties(IN_USE, false)))
        .isInstanceOf(DatabaseUnusable.class)
        .hasMessageContaining("in use by another OneStory")
        .hasMessageContaining("--data DIR");
  }

  @Test
  void isNotDeletedWhileItIsInUse() {
    assertThatThrownBy(() -> EmbeddedData.delete(IN_USE))
        .isInstanceOf(DatabaseUnusable.class)
        .hasMessageContaining("in use by another OneStory");
  }

  @Test
  void isReachedByACommandWhileAServerRunsOnIt() throws IOException {
    try (var connected = EmbeddedData.connect(IN_USE)) {
      var jdbc = new JdbcTemplate(connected.dataSource());

      assertThat(jdbc.queryForList("select count(*) from hfj_resource", Long.class)).hasSize(1);
    }
  }

  @Test
  void isNotMadeByACommandWhereThereIsNone(@TempDir Path directory) {
    assertThatThrownBy(() -> EmbeddedData.connect(directory))
        .isInstanceOf(DatabaseUnusable.class)
        .hasMessageContaining("no OneStory database");
    assertThat(directory).isEmptyDirectory();
  }
}
