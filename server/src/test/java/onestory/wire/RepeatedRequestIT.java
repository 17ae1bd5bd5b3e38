package onestory.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A write that is sent again under its X-Request-ID. */
@IntegrationTest
class RepeatedRequestIT {

  private static final String HEADER = "X-Request-ID";

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;

  private final NhsNumber robin = People.number();
  private final String id = UUID.randomUUID().toString();
  private FhirHttp fhir;

  @BeforeEach
  void person() {
    fhir = new FhirHttp(port);
    fhir.post("Patient", People.patient(robin));
  }

  @Test
  void getsTheFirstAnswerAgain() {
    var first =
        fhir.post("Observation", observation("Seen"), HEADER, id, "Accept-Encoding", "gzip");
    var second = fhir.post("Observation", observation("Seen"), HEADER, id);

    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(201);
    for (var name : new String[] {"Location", "ETag", "Content-Type", "Last-Modified", HEADER}) {
      assertThat(second.header(name)).as(name).isNotBlank().isEqualTo(first.header(name));
    }
    assertThat(second.as(Observation.class).getIdPart()).isNotBlank();
    assertThat(stored()).isOne();
  }

  @Test
  void isCarriedOutOnceHoweverManyComeAtOnce() {
    var bundle = new Transaction().post(observation("a")).post(observation("b")).bundle();

    var answers =
        IntStream.range(0, 16)
            .mapToObj(i -> fhir.sendAsync("POST", "", bundle, HEADER, id))
            .toList()
            .stream()
            .map(java.util.concurrent.CompletableFuture::join)
            .toList();

    assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 409);
    assertThat(answers).anyMatch(answer -> answer.status() == 200);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 409)
        .allMatch(answer -> "1".equals(answer.header("Retry-After")))
        .allMatch(answer -> "request-in-progress".equals(answer.rule()));
    assertThat(fhir.post("", bundle, HEADER, id).status()).isEqualTo(200);
    assertThat(stored()).isEqualTo(2);
  }

  @Test
  void isRefusedWithOtherContent() {
    fhir.post("Observation", observation("Seen"), HEADER, id);

    var other = fhir.post("Observation", observation("Seen otherwise"), HEADER, id);

    assertThat(other.status()).isEqualTo(409);
    assertThat(other.rule()).isEqualTo("request-id-reused");
    assertThat(stored()).isOne();
  }

  @Test
  void isJudgedAfreshAfterARefusal() {
    var unknown = new Observation();

    assertThat(fhir.post("Observation", unknown, HEADER, id).status()).isEqualTo(422);
    assertThat(fhir.post("Observation", observation("Seen"), HEADER, id).status()).isEqualTo(201);
  }

  @Test
  void isANewRequestAfterADay() {
    fhir.post("Observation", observation("Seen"), HEADER, id);
    jdbc.update(
        "update onestory.request_answer set begun = begun - interval '25 hours'"
            + " where request_id = ?",
        id);

    var later = fhir.post("Observation", observation("Seen"), HEADER, id);

    assertThat(later.status()).isEqualTo(201);
    assertThat(stored()).isEqualTo(2);
  }

  @Test
  void isNotCarriedOutAgainWhereItsAnswerWasLost() {
    fhir.post("Observation", observation("Seen"), HEADER, id);
    jdbc.update(
        "update onestory.request_answer set status = null, begun = begun - interval '1 minute'"
            + " where request_id = ?",
        id);

    var again = fhir.post("Observation", observation("Seen"), HEADER, id);

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.rule()).isEqualTo("answer-lost");
    assertThat(stored()).isOne();
  }

  @Test
  void isKnownInTheTransactionThatCarriesItOut() {
    fhir.post("", new Transaction().post(observation("Seen")).bundle(), HEADER, id);

    assertThat(
            jdbc.queryForObject(
                "select carried_out from onestory.request_answer where request_id = ?",
                Boolean.class,
                id))
        .isTrue();
  }

  @Test
  void leavesNothingBehindWhenItIsTooOld() {
    fhir.post("Observation", observation("Seen"), HEADER, id);
    jdbc.update(
        "update onestory.request_answer set begun = begun - interval '25 hours'"
            + " where request_id = ?",
        id);

    fhir.post("Observation", observation("Seen"), HEADER, UUID.randomUUID().toString());

    assertThat(
            jdbc.queryForObject(
                "select count(*) from onestory.request_answer where request_id = ?",
                Integer.class,
                id))
        .isZero();
  }

  private int stored() {
    return fhir.all("Observation?patient=" + robin.value()).size();
  }

  private Observation observation(String value) {
    return Clinical.observation(new Reference(People.path(robin)), value);
  }
}
