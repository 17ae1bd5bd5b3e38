package onestory.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import onestory.server.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request whose node died, or took so long that it seemed to, is carried out by one alone. */
@IntegrationTest
class GivenUpRequestIT {

  private static final byte[] ASKED = "asked".getBytes(StandardCharsets.UTF_8);
  private static final KeptAnswer ANSWER = new KeptAnswer(201, Map.of("ETag", "W/\"1\""), ASKED);

  @Autowired private RequestAnswers answers;

  private final String id = UUID.randomUUID().toString();
  private final Instant now = Instant.now();

  @Test
  void isInProgressForTwoMinutes() {
    assertThat(answers.take(sent(Duration.ofSeconds(119)), ASKED)).isEmpty();

    assertThat(answers.take(sent(Duration.ZERO), ASKED))
        .hasValueSatisfying(earlier -> assertThat(earlier.isCarriedOut()).isFalse());
  }

  @Test
  void isCarriedOutForTheRepeatAndNotForTheFirst() {
    var first = sent(Duration.ofSeconds(121));
    var repeat = sent(Duration.ZERO);
    assertThat(answers.take(first, ASKED)).isEmpty();
    assertThat(answers.take(repeat, ASKED)).isEmpty();

    assertThatThrownBy(() -> answers.carriedOut(first))
        .isInstanceOfSatisfying(
            BaseServerResponseException.class,
            refusal -> assertThat(refusal.getStatusCode()).isEqualTo(409));
    answers.release(first);
    answers.carriedOut(repeat);
    answers.keep(repeat, ANSWER);

    assertThat(answers.take(sent(Duration.ofSeconds(-1)), ASKED))
        .hasValueSatisfying(earlier -> assertThat(earlier.answer()).isPresent());
  }

  private RequestKey sent(Duration ago) {
    return RequestKey.of("", id, now.minus(ago));
  }
}
