package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Thirty-two writers at once, each in its own way of naming people, make one person of each number.
 *
 * <p>{@code -Donestory.it.numbers=1000} makes it as many numbers as one likes.
 */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class PersonUniquenessIT {

  private static final int WRITERS = 32;
  private static final int NUMBERS = Integer.getInteger("onestory.it.numbers", 20);

  @LocalServerPort private int port;

  private FhirHttp fhir;

  @BeforeEach
  void client() {
    fhir = new FhirHttp(port);
  }

  @Test
  void holdsWhateverWriteAtOnce(CapturedOutput log) throws Exception {
    var numbers = Stream.generate(People::number).limit(NUMBERS).toList();

    var answers = written(numbers);

    assertThat(answers).hasSize(NUMBERS * WRITERS);
    assertThat(answers).filteredOn(answer -> !answer.isAsPromised()).isEmpty();
    var plansDue = answers.stream().filter(WriteForm.Outcome::hasCarriedAPlan).count();
    assertThat(plansStored(numbers)).isEqualTo(plansDue);
    assertThat(numbers).allSatisfy(this::isOnePerson);
    assertThat(numbers).noneMatch(number -> log.getAll().contains(number.value()));
  }

  private List<WriteForm.Outcome> written(List<NhsNumber> numbers) throws Exception {
    var pool = Executors.newFixedThreadPool(WRITERS);
    try {
      var forms = WriteForm.values();
      var calls =
          numbers.stream()
              .flatMap(
                  number ->
                      Stream.iterate(0, i -> i + 1)
                          .limit(WRITERS)
                          .map(i -> call(forms[i % forms.length], number)))
              .toList();
      return pool.invokeAll(calls).stream().map(PersonUniquenessIT::result).toList();
    } finally {
      pool.shutdown();
    }
  }

  private Callable<WriteForm.Outcome> call(WriteForm form, NhsNumber number) {
    return () -> form.write(fhir, number);
  }

  private static WriteForm.Outcome result(Future<WriteForm.Outcome> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private long plansStored(List<NhsNumber> numbers) {
    return numbers.stream()
        .mapToLong(number -> fhir.all("CarePlan?patient=" + number.value()).size())
        .sum();
  }

  private void isOnePerson(NhsNumber number) {
    assertThat(fhir.all("Patient?identifier=" + number.value()))
        .containsExactly("Patient/%s/_history/1".formatted(number.value()));
    assertThat(fhir.all("Patient?_id=" + number.value())).hasSize(1);
  }
}
