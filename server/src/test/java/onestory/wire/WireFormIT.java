package onestory.wire;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.Askers;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import onestory.testing.Tokens;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @CsvSource({"minimal, ''", "representation, Observation", "OperationOutcome, OperationOutcome"})
  void returnWhatIsPreferredOfAPutAndAPatch(String preference, String type) {
    var path = "Observation/" + UUID.randomUUID();
    var prefer = new String[] {"Prefer", "return=" + preference};
    for (var format : new String[] {"json", "xml"}) {
      var seen = observation("Seen " + format);
      seen.setId(path);
      var patch = "[{\"op\":\"replace\",\"path\":\"/valueString\",\"value\":\"%s\"}]";
      var put = fhir.put(path + "?_format=" + format, seen, prefer);
      var patched = fhir.patch(path + "?_format=" + format, patch.formatted("x" + format), prefer);

      assertThat(put.status()).as(put.body()).isIn(200, 201);
      assertThat(patched.status()).as(patched.body()).isEqualTo(200);
      for (var answer : List.of(put, patched)) {
        assertThat(answer.header("ETag")).startsWith("W/");
        if (type.isEmpty()) {
          assertThat(answer.body()).isEmpty();
        } else {
          var start = "xml".equals(format) ? "<%s " : "{\"resourceType\":\"%s\"";
          assertThat(answer.body()).startsWith(start.formatted(type));
        }
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

  @ParameterizedTest
  @ValueSource(strings = {Formed.JSON, Formed.XML})
  void areCompressedBothWays(String format) throws Exception {
    var text = parser(format).encodeResourceToString(observation("Grüße"));
    var request =
        HttpRequest.newBuilder(URI.create(fhir.base() + "Observation"))
            .header("Authorization", "Bearer " + Tokens.of(port, Askers.CLINICIAN))
            .header("Content-Type", format)
            .header("Accept", format)
            .header("Content-Encoding", "gzip")
            .header("Accept-Encoding", "gzip")
            .POST(BodyPublishers.ofByteArray(zipped(text)))
            .build();

    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(answer.headers().firstValue("Content-Type")).contains(format + ";charset=UTF-8");
    var unzipped = new java.util.zip.GZIPInputStream(answer.body()).readAllBytes();
    assertThat(new String(unzipped, StandardCharsets.UTF_8)).contains("Grüße");
  }

  @ParameterizedTest
  @ValueSource(strings = {Formed.JSON, Formed.XML})
  void areHeadersAloneForHead(String format) {
    for (var path : new String[] {People.path(robin), "Patient?_id=" + robin.value()}) {
      var got = fhir.get(path, "Accept", format);
      var head = fhir.send("HEAD", path, BodyPublishers.noBody(), "Accept", format);

      assertThat(head.status()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      assertThat(head.header("Content-Type")).isEqualTo(got.header("Content-Type"));
      assertThat(head.header("ETag")).isEqualTo(got.header("ETag"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Formed.JSON, Formed.XML})
  void pageByFiftyAndAThousandAtMost(String format) {
    observe(1_060);
    var search = "Observation?patient=" + robin.value();

    var byDefault = page(search, format);
    var atMost = page(search + "&_count=5000&_total=accurate", format);

    assertThat(byDefault.getEntry()).hasSize(50);
    assertThat(atMost.getEntry()).hasSize(1_000);
    assertThat(atMost.getTotal()).isEqualTo(1_060);
    assertThat(atMost.getLink("self").getUrl()).contains("_count=1000");
    assertThat(page(atMost.getLink("next").getUrl(), format).getEntry()).hasSize(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {Formed.JSON, Formed.XML})
  void sortAlikeByIdSoThatNoOrderIsLeftToChance(String format) {
    observe(30);

    var page = page("Observation?_sort=status&patient=" + robin.value(), format);

    assertThat(page.getLink("self").getUrl()).contains("_sort=status%2C_id");
    assertThat(page.getEntry().stream().map(entry -> entry.getResource().getIdPart()))
        .hasSize(30)
        .isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {Formed.JSON, Formed.XML})
  void areRefusedBeyondTheirLimits(String format) {
    var transaction = new Transaction();
    IntStream.range(0, 5_001).forEach(i -> transaction.delete("Observation/none-" + i));
    var large = BodyPublishers.ofString(" ".repeat(64 * 1024 * 1024 + 1));

    var bundle = fhir.post("", transaction.bundle(), "Accept", format);
    var body = fhir.send("POST", "Observation", large, "Accept", format);

    assertThat(bundle.status()).isEqualTo(413);
    Formed.is(bundle, format, "bundle-too-large");
    assertThat(body.status()).isEqualTo(413);
    Formed.is(body, format, "body-too-large");
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

  private Bundle page(String search, String format) {
    return parser(format).parseResource(Bundle.class, fhir.get(search, "Accept", format).body());
  }

  private static IParser parser(String format) {
    var context = FhirContext.forR4Cached();
    return Formed.XML.equals(format) ? context.newXmlParser() : context.newJsonParser();
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

  @Test
  void mayNameASystemAndACodeWithoutEncodingTheBarBetweenThem() throws Exception {
    var request =
        """
        GET /fhir/Patient?identifier=https://fhir.nhs.uk/Id/nhs-number|%s&_summary=count HTTP/1.1
        Host: 127.0.0.1:%d
        Authorization: Bearer %s
        Connection: close

        """
            .formatted(robin.value(), port, Tokens.of(port, Askers.CLINICIAN))
            .replace("\n", "\r\n");
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(answer).startsWith("HTTP/1.1 200").contains("\"total\":1");
    }
  }
}
