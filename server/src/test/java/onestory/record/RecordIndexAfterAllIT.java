package onestory.record;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import javax.sql.DataSource;
import onestory.server.IntegrationTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Proves the index by everything that the other integration tests wrote: the last class of all, for
 * junit-platform.properties has classes run in the order of {@link Order}.
 */
@Order(Integer.MAX_VALUE)
@IntegrationTest
class RecordIndexAfterAllIT {

  @Autowired private DataSource dataSource;
  @Autowired private FhirContext context;

  @Test
  void isWhole() {
    var report = new IndexVerification(dataSource, context).verify(count -> {});

    assertThat(report.examples()).isEmpty();
    assertThat(report.isClean()).isTrue();
    assertThat(report.resources()).isPositive();
  }
}
