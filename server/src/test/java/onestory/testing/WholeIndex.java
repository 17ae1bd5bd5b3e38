package onestory.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import javax.sql.DataSource;
import onestory.record.IndexVerification;

/** The record index of the shared database, held to every stored resource. */
public final class WholeIndex {

  private WholeIndex() {}

  public static void require(DataSource dataSource) {
    var report = new IndexVerification(dataSource, FhirContext.forR4Cached()).verify(count -> {});
    assertThat(report.examples()).isEmpty();
    assertThat(report.isClean()).isTrue();
  }
}
