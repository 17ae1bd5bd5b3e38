package onestory.merge;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A merge that the database fails, as it does with the row's values in its words. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class MergeDiscretionIT {

  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;

  @AfterEach
  void mend() {
    new JdbcTemplate(dataSource).execute("drop function onestory.fail() cascade");
  }

  // A fault of the server, and a broken constraint; where a row is alone, and in a batch.
  @ParameterizedTest
  @CsvSource({
    "onestory.identity_merge, XX000",
    "onestory.identity_merge, 23505",
    "onestory.merge_reference, 23514",
    "onestory.identity_notice, 23505",
    "onestory.record_index, 23514",
    "public.hfj_res_ver, XX000",
    "public.hfj_res_ver, 23514"
  })
  void namesNobodyInItsAnswerOrTheLog(String table, String code, CapturedOutput log) {
    var fhir = new FhirHttp(port);
    var robin = Duplicate.at(fhir);
    var strayed = robin.plan(robin.wrong(), "Strayed");
    var before = log.getAll().length();
    fail(table, code);

    var answer = robin.merge();

    assertThat(answer.status()).as(answer.body()).isIn(409, 500);
    for (var number : new NhsNumber[] {robin.wrong(), robin.right()}) {
      assertThat(answer.body()).doesNotContain(number.value());
      assertThat(log.getAll().substring(before)).doesNotContain(number.value());
    }
    assertThat(fhir.get(strayed).as(CarePlan.class).getSubject().getReference())
        .isEqualTo(People.path(robin.wrong()));
  }

  // Each entry fails alone, and a transaction as a whole.
  @ParameterizedTest
  @CsvSource({"BATCH, XX000", "BATCH, 23514", "TRANSACTION, XX000", "TRANSACTION, 23514"})
  void isAsDiscreetInABundle(Bundle.BundleType type, String code, CapturedOutput log) {
    var fhir = new FhirHttp(port);
    var robin = Duplicate.at(fhir);
    var before = log.getAll().length();
    var bundle = new Transaction();
    bundle.post(Clinical.plan(new Reference(People.path(robin.right())), "Fails"));
    fail("onestory.record_index", code);

    var answer = fhir.post("", bundle.bundle().setType(type));

    assertThat(answer.body()).containsAnyOf("internal-error", "conflict");
    assertThat(answer.body()).doesNotContain(robin.right().value(), "SQL");
    assertThat(log.getAll().substring(before)).doesNotContain(robin.right().value());
  }

  private void fail(String table, String code) {
    var jdbc = new JdbcTemplate(dataSource);
    jdbc.execute(
        """
        create function onestory.fail() returns trigger language plpgsql as $$
        begin
          raise exception 'Failing row contains %%', new using errcode = '%s', detail = new::text;
        end $$
        """
            .formatted(code));
    jdbc.execute(
        "create trigger fail before insert or update on "
            + table
            + " for each row execute function onestory.fail()");
  }
}
