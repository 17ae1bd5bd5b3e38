package onestory.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.DateTimeType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;

class LondonTimeTest {

  private final TimeZone own = TimeZone.getDefault();

  @AfterEach
  void restore() {
    TimeZone.setDefault(own);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Pacific/Auckland", "America/New_York"})
  void isTheProcesssWhateverTheMachines(String machine) {
    TimeZone.setDefault(TimeZone.getTimeZone(machine));

    new LondonTime().initialize(new GenericApplicationContext());

    assertThat(new DateTimeType("2026-07-31").getValue())
        .isEqualTo(Date.from(java.time.Instant.parse("2026-07-30T23:00:00Z")));
  }

  @Test
  void isSetByEveryStart() {
    assertThat(new SpringApplication(LondonTimeTest.class).getInitializers())
        .hasAtLeastOneElementOfType(LondonTime.class);
  }
}
