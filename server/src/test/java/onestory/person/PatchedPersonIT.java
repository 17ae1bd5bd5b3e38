package onestory.person;

import static org.assertj.core.api.Assertions.assertThat;

import onestory.nhsnumber.NhsNumber;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The person whom the result of a patch names is held to the rules like one who is sent. */
@IntegrationTest
class PatchedPersonIT {

  @LocalServerPort private int port;

  private final NhsNumber robins = People.number();
  private final NhsNumber nobody = People.number();
  private FhirHttp fhir;
  private String task;

  @BeforeEach
  void task() {
    fhir = new FhirHttp(port);
    fhir.post("Patient", People.patient(robins));
    var unassigned =
        new Task().setStatus(Task.TaskStatus.REQUESTED).setIntent(Task.TaskIntent.ORDER);
    task = "Task/" + fhir.post("Task", unassigned).as(Task.class).getIdPart();
  }

  @Test
  void isRefusedIfUnknown() {
    refused(fhir.patch(task, about(reference(People.path(nobody)))));
    refused(fhir.patch(task, about(logical(nobody))));
    refused(fhir.patch(task, about(reference("Patient?identifier=" + nobody.value()))));
    refused(fhir.patch(task, fhirPath()));
    refused(fhir.post("", patching(fhirPath())));

    assertThat(fhir.get(task).as(Task.class).getMeta().getVersionId()).isEqualTo("1");
  }

  @Test
  void isNamedById() {
    assertThat(fhir.patch(task, about(logical(robins))).status()).isEqualTo(200);

    assertThat(fhir.get(task).as(Task.class).getFor().getReference())
        .isEqualTo(People.path(robins));
    assertThat(fhir.all("Task?patient=" + robins.value())).hasSize(1);
  }

  private void refused(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.rule()).isEqualTo("reference-unknown-person");
  }

  private static String about(String reference) {
    return "[{\"op\":\"add\",\"path\":\"/for\",\"value\":%s}]".formatted(reference);
  }

  private static String reference(String to) {
    return "{\"reference\":\"%s\"}".formatted(to);
  }

  private static String logical(NhsNumber number) {
    return "{\"identifier\":{\"system\":\"%s\",\"value\":\"%s\"}}"
        .formatted(NhsNumber.SYSTEM, number.display());
  }

  private Parameters fhirPath() {
    var patch = new Parameters();
    var operation = patch.addParameter().setName("operation");
    operation.addPart().setName("type").setValue(new CodeType("add"));
    operation.addPart().setName("path").setValue(new StringType("Task"));
    operation.addPart().setName("name").setValue(new StringType("for"));
    operation.addPart().setName("value").setValue(new Reference(People.path(nobody)));
    return patch;
  }

  private Bundle patching(Parameters patch) {
    var bundle = new Transaction().put(task, patch).bundle();
    bundle.getEntryFirstRep().getRequest().setMethod(Bundle.HTTPVerb.PATCH);
    return bundle;
  }
}
