package onestory.day;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.QualifiedParamList;
import ca.uhn.fhir.rest.param.DateRangeParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastUpdatedDaysTest {

  // The last column is HAPI's last moment that is found.
  @ParameterizedTest
  @CsvSource({
    "2026-03-29, 2026-03-29T00:00:00Z, 2026-03-29T22:59:59.999Z",
    "eq2026-10-25, 2026-10-24T23:00:00Z, 2026-10-25T23:59:59.999Z",
    "ne2026-10-25, 2026-10-24T23:00:00Z, 2026-10-25T23:59:59.999Z",
    "ge2026-10, 2026-09-30T23:00:00Z,",
    "gt2026-10-25, 2026-10-26T00:00:00Z,",
    "sa2026, 2027-01-01T00:00:00Z,",
    "lt2026-10-25, , 2026-10-24T22:59:59.999Z",
    "eb2026-10-25, , 2026-10-24T22:59:59.999Z",
    "le2026-10-25, , 2026-10-25T23:59:59.999Z",
    "ge2026-10-25&lt2026-10-25T12:00:00Z, 2026-10-24T23:00:00Z, 2026-10-25T11:59:59.999Z",
    "2026-10-25T12:00:00Z, 2026-10-25T12:00:00Z, 2026-10-25T12:00:00.999Z"
  })
  void areLondons(String asked, Instant first, Instant last) {
    var exact = LastUpdatedDays.exact(range(asked));

    assertThat(exact.getLowerBoundAsInstant()).isEqualTo(first == null ? null : Date.from(first));
    assertThat(exact.getUpperBoundAsInstant()).isEqualTo(last == null ? null : Date.from(last));
  }

  private static DateRangeParam range(String asked) {
    var range = new DateRangeParam();
    range.setValuesAsQueryTokens(
        FhirContext.forR4Cached(),
        "_lastUpdated",
        Arrays.stream(asked.split("&", -1)).map(QualifiedParamList::singleton).toList());
    return range;
  }
}
