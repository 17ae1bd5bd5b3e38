package onestory.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import onestory.testing.WholeIndex;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class UndoMergeIT {

  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;

  private FhirHttp fhir;
  private Duplicate robin;

  @BeforeEach
  void client() {
    fhir = new FhirHttp(port);
    robin = Duplicate.at(fhir);
  }

  @Test
  void restoresBothRecords() {
    var mine = robin.plan(robin.right(), "Mine");
    var other = robin.plan(robin.wrong(), "Other");
    var both = List.of(content(robin.wrong().value()), content(robin.right().value()));
    robin.merge();

    var answer = robin.undo();

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(robin.story(robin.right()))
        .containsExactlyInAnyOrder(People.path(robin.right()), mine);
    assertThat(robin.story(robin.wrong()))
        .containsExactlyInAnyOrder(People.path(robin.wrong()), other);
    assertThat(List.of(content(robin.wrong().value()), content(robin.right().value())))
        .isEqualTo(both);
    assertThat(fhir.all("Patient?identifier=" + robin.wrong().value()))
        .singleElement()
        .asString()
        .startsWith(People.path(robin.wrong()) + "/");
    WholeIndex.require(dataSource);
  }

  @Test
  void makesTheOldNumberWritableAndFindableAgain() {
    robin.merge();
    robin.undo();

    var plan = robin.plan(robin.wrong(), "Again");

    assertThat(robin.story(robin.wrong())).contains(plan);
    assertThat(fhir.all("Patient?family=Example&_count=200"))
        .anyMatch(it -> it.startsWith(People.path(robin.wrong()) + "/"));
  }

  @Test
  void keepsAndListsWhatWasWrittenSince() {
    var other = robin.plan(robin.wrong(), "Other");
    robin.merge();
    var later = robin.plan(robin.right(), "Later");
    var edited = fhir.get(other).as(CarePlan.class);
    edited.setTitle("Edited since");
    var put = fhir.put(other, edited, "If-Match", "W/\"2\"");
    assertThat(put.status()).as(put.body()).isEqualTo(200);

    var answer = robin.undo().as(Parameters.class);

    assertThat(named(answer, "written-since")).containsExactly(later);
    assertThat(named(answer, "changed-since")).containsExactly(other);
    var now = fhir.get(other).as(CarePlan.class);
    assertThat(now.getTitle()).isEqualTo("Edited since");
    assertThat(now.getSubject().getReference()).isEqualTo(People.path(robin.wrong()));
    assertThat(robin.story(robin.right())).contains(later);
    WholeIndex.require(dataSource);
  }

  @Test
  void keepsWhatTheSurvivorWasToldSince() {
    robin.merge();
    var now = fhir.get(People.path(robin.right())).as(Patient.class);
    now.getLink().clear();
    now.addName().addGiven("Newly");
    var put = fhir.put(People.path(robin.right()), now, "If-Match", "W/\"2\"");
    assertThat(put.status()).as(put.body()).isEqualTo(200);
    var linked = fhir.get(People.path(robin.right())).as(Patient.class);

    robin.undo();

    var restored = fhir.get(People.path(robin.right())).as(Patient.class);
    assertThat(linked.getLink()).as("kept for a sender that left it out").hasSize(1);
    assertThat(restored.getLink()).isEmpty();
    assertThat(restored.getIdentifier()).hasSize(1);
    assertThat(restored.getName()).hasSize(2);
  }

  @Test
  void restoresLinksOfOthersAndOfTheTwo() {
    link(robin.right(), robin.wrong());
    var sister = People.number();
    fhir.post("Patient", People.patient(sister));
    link(sister, robin.wrong());
    assertThat(robin.merge().status()).isEqualTo(200);
    assertThat(linked(sister)).containsExactly("SEEALSO " + robin.right().value());
    assertThat(linked(robin.right())).containsExactly("REPLACES " + robin.wrong().value());

    assertThat(robin.undo().status()).isEqualTo(200);

    assertThat(linked(sister)).containsExactly("SEEALSO " + robin.wrong().value());
    assertThat(linked(robin.right())).containsExactly("SEEALSO " + robin.wrong().value());
    assertThat(linked(robin.wrong())).isEmpty();
  }

  @Test
  void isRefusedWhereNothingIsMerged() {
    assertThat(robin.undo().rule()).isEqualTo("undo-merge-not-merged");

    robin.merge();
    robin.undo();

    assertThat(robin.undo().rule()).isEqualTo("undo-merge-not-merged");
    assertThat(robin.merge().status()).isEqualTo(200);
  }

  private void link(NhsNumber from, NhsNumber to) {
    var patient = fhir.get(People.path(from)).as(Patient.class);
    var other = new Reference(People.path(to));
    patient.addLink().setType(Patient.LinkType.SEEALSO).setOther(other);
    assertThat(fhir.put(People.path(from), patient, "If-Match", "W/\"1\"").status()).isEqualTo(200);
  }

  private List<String> linked(NhsNumber from) {
    return fhir.get(People.path(from)).as(Patient.class).getLink().stream()
        .map(link -> link.getType() + " " + link.getOther().getReferenceElement().getIdPart())
        .toList();
  }

  private static List<String> named(Parameters parameters, String name) {
    return parameters.getParameter().stream()
        .filter(parameter -> name.equals(parameter.getName()))
        .map(parameter -> ((Reference) parameter.getValue()).getReference())
        .toList();
  }

  private String content(String id) {
    var patient = fhir.get("Patient/" + id).as(Patient.class);
    patient.setId(id);
    patient.getMeta().setVersionId(null).setLastUpdated(null).setSource(null);
    return FhirHttp.json().encodeResourceToString(patient);
  }
}
