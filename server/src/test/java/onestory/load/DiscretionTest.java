package onestory.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiscretionTest {

  private final Discretion discretion =
      Discretion.about(List.of(Samples.entry(Samples.person("Anders", 0), 0)));

  @Test
  void masksWhatTheResourceSaysAboutThePerson() {
    assertThat(discretion.apply("Anders, born 1950-02-03, is refused"))
        .isEqualTo("…, born …, is refused");
  }

  @Test
  void masksNumbersAsPeopleAndSystemsWriteThem() {
    assertThat(discretion.apply("Patient/9990000018 and 999 000 0018"))
        .isEqualTo("Patient/… and …");
  }

  @Test
  void leavesWhatHelpsTheOperator() {
    assertThat(discretion.apply("HAPI-0541: Patient.birthDate: 1 is not a date; Image"))
        .isEqualTo("HAPI-0541: Patient.birthDate: 1 is not a date; Image");
  }
}
