package onestory.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An error has the right status and one form, in JSON and in XML. A row of the table is a test. */
@IntegrationTest
class WireErrorIT {

  private static final String JSON = Formed.JSON;
  private static final String XML = Formed.XML;

  @LocalServerPort private int port;

  private final NhsNumber robin = People.number();
  private FhirHttp fhir;

  @BeforeEach
  void person() {
    fhir = new FhirHttp(port);
    fhir.post("Patient", People.patient(robin));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET Observation?nonsense=1 400 unknown-search-parameter",
        "GET Observation?subject:nonsense=1 400 unknown-search-modifier",
        "GET Observation?_sort=nonsense 400 unknown-sort",
        "GET Observation?date=2026-13-45 400 date",
        "GET Observation?_count=-1 400 count",
        "POST Observation 400 not-fhir",
        "GET Observation/nobody-knows 404 not-found",
        "GET Patient/@/_history/99 404 not-found",
        "GET Nonsense/1 404 unknown-type",
        "GET Patient/@/$nonsense 404 unknown-operation",
        "POST Patient/@ 405 method-not-allowed",
        "OPTIONS Patient/@ 405 method-not-allowed",
        "TRICK Patient/@ 405 method-not-allowed",
        "GET ?_getpages=00000000-0000-0000-0000-000000000000 410 page-expired"
      })
  void isNamedInTheFormatAskedFor(String row) {
    var parts = row.replace("@", robin.value()).split(" ", -1);
    for (var format : new String[] {JSON, XML}) {
      var answer = send(parts[0], parts[1], "{}", "Accept", format, "X-Request-ID", "told-" + port);

      assertThat(answer.status()).as(format).isEqualTo(Integer.parseInt(parts[2]));
      Formed.is(answer, format, parts[3]);
      assertThat(answer.body()).contains("#told-" + port);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type text/plain 415 content-type",
        "Content-Type application/fhir+json;charset=ISO-8859-1 415 charset",
        "Content-Encoding br 415 content-encoding",
        "Content-Encoding gzip 400 gzip-unreadable"
      })
  void isNamedForContentThatIsNotRead(String row) {
    var parts = row.split(" ", -1);
    for (var format : new String[] {JSON, XML}) {
      var answer = send("POST", "Observation", "{}", parts[0], parts[1], "Accept", format);

      assertThat(answer.status()).isEqualTo(Integer.parseInt(parts[2]));
      Formed.is(answer, format, parts[3]);
    }
  }

  @Test
  void is415ForAPatchOfAnUnknownKind() {
    var answer =
        send("PATCH", People.path(robin), "[]", "Content-Type", "application/json", "Accept", XML);

    assertThat(answer.status()).isEqualTo(415);
    Formed.is(answer, XML, "content-type");
  }

  @Test
  void is406ForWhatIsNotSpoken() {
    for (var form : new String[] {"text/csv", "application/pdf;q=0.9, image/png"}) {
      var answer = send("GET", People.path(robin), "", "Accept", form);

      assertThat(answer.status()).isEqualTo(406);
      Formed.is(answer, JSON, "not-acceptable");
    }
    assertThat(fhir.get(People.path(robin) + "?_format=docx").status()).isEqualTo(406);
  }

  @Test
  void keepsTheFormInsideABatch() {
    var batch =
        """
        {"resourceType":"Bundle","type":"batch","entry":[
        {"request":{"method":"GET","url":"Observation/nobody-knows"}}]}
        """;

    var answer = send("POST", "", batch);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains(Formed.CODES).contains("not-found").doesNotContain("HAPI-");
  }

  private Answer send(String method, String path, String body, String... headers) {
    var publisher =
        method.startsWith("P") ? BodyPublishers.ofString(body) : BodyPublishers.noBody();
    return fhir.send(method, path, publisher, headers);
  }
}
