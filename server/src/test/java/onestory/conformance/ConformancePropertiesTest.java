package onestory.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hl7.fhir.r4.model.Flag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ConformancePropertiesTest {

  @ParameterizedTest
  @ValueSource(strings = {"RK9", "rk9"}) // ONESTORY_CONFORMANCE_SENDERS_RK9 arrives as rk9.
  void knowASenderHoweverItIsWritten(String named) {
    var settings =
        Map.of("onestory.conformance.senders." + named, "report", "onestory.conformance.x", "");
    var properties =
        new Binder(new MapConfigurationPropertySource(settings))
            .bind("onestory.conformance", ConformanceProperties.class)
            .get();
    var flag = new Flag();

    assertThat(properties.mode(flag)).isEqualTo(ValidationMode.ENFORCE);
    flag.getMeta().setSource("urn:ods:RK9");
    assertThat(properties.mode(flag)).isEqualTo(ValidationMode.REPORT);
  }
}
