package onestory.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import onestory.testing.FhirHttp;
import onestory.testing.FreshDatabase;
import onestory.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine;

/** The command, beside a running server. */
@IntegrationTest
class IndexCommandIT {

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;

  private final String robin = People.number().value();
  private final StringWriter told = new StringWriter();

  @BeforeEach
  void person() {
    var patient = People.nameless();
    patient.setId("tmp-" + robin);
    assertThat(new FhirHttp(port).put("Patient/tmp-" + robin, patient).status()).isEqualTo(201);
  }

  @Test
  void findsNothingWhereTheIndexIsWhole() {
    assertThat(run("verify")).as(() -> told.toString()).isZero();

    assertThat(told.toString())
        .contains("missing 0, superfluous 0, different 0, people without revision 0");
  }

  @Test
  void tellsWhatIsWrongWithoutNamingAnyone() {
    jdbc.update("delete from onestory.record_index where person = ?", "tmp-" + robin);

    assertThat(run("verify")).isEqualTo(1);
    assertThat(told.toString())
        .contains("missing 1, superfluous 0", "MISSING Patient, resource key")
        .doesNotContain(robin);

    assertThat(run("rebuild")).isZero();
    assertThat(run("verify")).isZero();
  }

  private int run(String what) {
    var command = new CommandLine(new IndexCommand()).setOut(new PrintWriter(told, true));
    return command.execute(what, "--data", FreshDatabase.DIRECTORY);
  }
}
