package onestory.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import onestory.nhsnumber.NhsNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  private FakeFhirServer server;
  private int runs;

  @BeforeEach
  void start() throws IOException {
    server = new FakeFhirServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void keepTheirNumberWhenTheListOfNumbersIsLost() throws IOException {
    var number = identified(patient("Anders"), "urn:uuid:" + Samples.uuid("Anders"));
    server.hold(with(number, patient("Anders")));

    assertThat(identified(patient("Anders"), "urn:uuid:" + Samples.uuid("Anders")))
        .isEqualTo(number);
  }

  @Test
  void areNotGivenTheNumberOfSomeoneElse() throws IOException {
    var number = identified(patient("Anders"), "urn:uuid:" + Samples.uuid("Anders"));
    server.hold(with(number, patient("Bergen")));

    assertThat(identified(patient("Anders"), "urn:uuid:" + Samples.uuid("Anders")))
        .isNotEqualTo(number);
  }

  @Test
  void areToldApartWhenTwoSendersUseOneId() throws IOException {
    assertThat(identified(patient("Anders"), "Patient/1"))
        .isNotEqualTo(identified(patient("Bergen"), "Patient/1"));
  }

  @Test
  void cannotShareAnIdInOneRun() {
    var people = new People(People.asTheyCome());
    people.rename("Patient/1", "Patient/9990000018");

    assertThat(people.renamed("Patient/1")).isEqualTo("Patient/9990000018");
    assertThatThrownBy(() -> people.rename("Patient/1", "Patient/9990000026"))
        .isInstanceOf(Unreadable.class);
  }

  private NhsNumber identified(ObjectNode patient, String source) throws IOException {
    try (var assignments = Assignments.open(folder.resolve("numbers" + runs++))) {
      var fhir = new HttpFhirServer(server.base(), Bearer.NONE, wait -> {});
      return new People(People.assigned(assignments, fhir)).identify(patient, source).orElseThrow();
    }
  }

  private static ObjectNode patient(String name) {
    return (ObjectNode) Samples.json(Samples.person(name, 0)).at("/entry/0/resource").deepCopy();
  }

  private static String with(NhsNumber number, ObjectNode patient) {
    return patient.put("id", number.value()).toString();
  }
}
