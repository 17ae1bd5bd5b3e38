package onestory.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hl7.fhir.utilities.OIDUtilities;
import org.junit.jupiter.api.Test;

class ValidatorResourcesTest {

  @Test
  void replaceTheListThatTheValidatorWouldReadForEveryResource() throws IOException {
    try (var list = OIDUtilities.class.getClassLoader().getResourceAsStream("oidregistry.csv")) {
      var text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);

      assertThat(text.lines()).hasSize(1);
    }
  }
}
