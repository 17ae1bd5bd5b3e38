package onestory.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The forms in which requests and answers travel. */
@IntegrationTest
class WireFormIT {

  @LocalServerPort private int port;

  private final NhsNumber robin = People.number();
  private FhirHttp fhir;

  @BeforeEach
  void person() {
    fhir = new FhirHttp(port);
    fhir.post("Patient", People.patient(robin));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', json",
    "_format=json, '', json",
    "_format=xml, '', xml",
    "_format=application/fhir+xml, '', xml",
    "_format=json, application/fhir+xml, json",
    "'', application/fhir+xml, xml",
    "'', application/json, json",
    "'', */*, json"
  })
  void followFormatThenAccept(String query, String accept, String form) {
    var headers = accept.isEmpty() ? new String[] {} : new String[] {"Accept", accept};

    var answer = fhir.get(People.path(robin) + "?" + query, headers);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type"))
        .isEqualTo("application/fhir+%s;charset=UTF-8".formatted(form));
    assertThat(answer.body()).startsWith("xml".equals(form) ? "<Patient" : "{\"resourceType\"");
  }

  @ParameterizedTest
  @CsvSource({"minimal, ''", "representation, Observation", "OperationOutcome, OperationOutcome"})
  void returnWhatIsPreferred(String preference, String type) {
    for (var format : new String[] {"json", "xml"}) {
      var answer =
          fhir.post(
              "Observation?_format=" + format,
              observation("Seen"),
              "Prefer",
              "return=" + preference);

      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.header("Location")).contains("/Observation/").endsWith("/_history/1");
      assertThat(answer.header("ETag")).isEqualTo("W/\"1\"");
      if (type.isEmpty()) {
        assertThat(answer.body()).isEmpty();
      } else {
        assertThat(answer.body()).contains(type).startsWith("xml".equals(format) ? "<" : "{");
      }
    }
  }

  @Test
  void nameThePlaceOfWhatAPutCreates() {
    var number = People.number();
    var patient = People.patient(number);
    patient.setId(number.value());

    var created = fhir.put(People.path(number), patient);
    var repeated = fhir.put(People.path(number), patient);

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).endsWith(People.path(number) + "/_history/1");
    assertThat(created.header("Last-Modified")).isNotBlank();
    assertThat(repeated.status()).isEqualTo(200);
    assertThat(repeated.header("Location")).isEmpty();
  }

  @Test
  void areCompressedBothWays() throws Exception {
    var text = FhirHttp.json().encodeResourceToString(observation("Grüße"));
    var request =
        HttpRequest.newBuilder(URI.create(fhir.base() + "Observation"))
            .header("Content-Type", "application/fhir+json")
            .header("Content-Encoding", "gzip")
            .header("Accept-Encoding", "gzip")
            .POST(BodyPublishers.ofByteArray(zipped(text)))
            .build();

    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    var unzipped = new java.util.zip.GZIPInputStream(answer.body()).readAllBytes();
    assertThat(new String(unzipped, StandardCharsets.UTF_8)).contains("Grüße");
  }

  @Test
  void areHeadersAloneForHead() {
    for (var path : new String[] {People.path(robin), "Patient?_id=" + robin.value()}) {
      var got = fhir.get(path);
      var head = fhir.send("HEAD", path, BodyPublishers.noBody());

      assertThat(head.status()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      assertThat(head.header("Content-Type")).isEqualTo(got.header("Content-Type"));
      assertThat(head.header("ETag")).isEqualTo(got.header("ETag"));
    }
  }

  @Test
  void pageByFiftyAndAThousandAtMost() {
    observe(1_060);
    var search = "Observation?patient=" + robin.value();

    var byDefault = fhir.get(search).as(Bundle.class);
    var atMost = fhir.get(search + "&_count=5000&_total=accurate").as(Bundle.class);

    assertThat(byDefault.getEntry()).hasSize(50);
    assertThat(atMost.getEntry()).hasSize(1_000);
    assertThat(atMost.getTotal()).isEqualTo(1_060);
    assertThat(atMost.getLink("self").getUrl()).contains("_count=1000");
    assertThat(fhir.get(atMost.getLink("next").getUrl()).as(Bundle.class).getEntry()).hasSize(60);
  }

  @Test
  void sortAlikeByIdSoThatNoOrderIsLeftToChance() {
    observe(30);

    var page = fhir.get("Observation?_sort=status&patient=" + robin.value()).as(Bundle.class);

    assertThat(page.getLink("self").getUrl()).contains("_sort=status%2C_id");
    assertThat(page.getEntry().stream().map(entry -> entry.getResource().getIdPart()))
        .hasSize(30)
        .isSorted();
  }

  @Test
  void areRefusedBeyondTheirLimits() {
    var transaction = new Transaction();
    IntStream.range(0, 5_001).forEach(i -> transaction.delete("Observation/none-" + i));

    var bundle = fhir.post("", transaction.bundle());
    var body =
        fhir.send("POST", "Observation", BodyPublishers.ofString(" ".repeat(64 * 1024 * 1024 + 1)));

    assertThat(bundle.status()).isEqualTo(413);
    assertThat(bundle.rule()).isEqualTo("bundle-too-large");
    assertThat(body.status()).isEqualTo(413);
    assertThat(body.rule()).isEqualTo("body-too-large");
  }

  @Test
  void carryTheirRequestsIdOrANewOne() {
    assertThat(fhir.get("metadata", "X-Request-ID", "a1/b2=").header("X-Request-ID"))
        .isEqualTo("a1/b2=");
    assertThat(fhir.get("metadata").header("X-Request-ID")).hasSize(36);
    var tooLong = fhir.get("metadata", "X-Request-ID", "x".repeat(129));
    assertThat(tooLong.status()).isEqualTo(400);
    assertThat(tooLong.rule()).isEqualTo("request-id");
  }

  private void observe(int count) {
    var transaction = new Transaction();
    IntStream.range(0, count).forEach(i -> transaction.post(observation("Seen " + i)));
    assertThat(fhir.post("", transaction.bundle()).status()).isEqualTo(200);
  }

  private Observation observation(String value) {
    return Clinical.observation(new Reference(People.path(robin)), value);
  }

  private static byte[] zipped(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
