package onestory.renumber;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onestory.nhsnumber.NhsNumber;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** Much about one person, told in every way in which an old number can get into a record. */
final class RichSecret {

  final Secret secret;

  /** A number that was merged into the old one. */
  final NhsNumber earlier = People.number();

  final List<String> paths = new ArrayList<>();
  final List<String> nexts = new ArrayList<>();
  final String label = UUID.randomUUID().toString();
  final String requestId = UUID.randomUUID().toString();
  private final FhirHttp fhir;

  private RichSecret(Secret secret) {
    this.secret = secret;
    this.fhir = secret.fhir();
  }

  static RichSecret at(FhirHttp fhir) {
    var rich = new RichSecret(Secret.at(fhir));
    rich.merge();
    rich.plan();
    rich.document();
    rich.visit();
    rich.conditional();
    rich.read();
    return rich;
  }

  /** What the sender with the request id sent. */
  CarePlan repeated() {
    return Clinical.plan(secret.oldPerson(), "Repeated " + requestId);
  }

  private void merge() {
    assertThat(fhir.post("Patient", People.patient(earlier)).status()).isEqualTo(201);
    var strayed = Clinical.observation(new Reference(People.path(earlier)), "Strayed");
    keep(secret.told("Observation", strayed));
    var merge = new Parameters();
    merge.addParameter("source-patient", new Reference(People.path(earlier)));
    merge.addParameter("target-patient", secret.oldPerson());
    assertThat(fhir.post("Patient/$merge", merge).status()).isEqualTo(200);
    keep(People.path(earlier));
    keep(People.path(secret.old()));
  }

  private void plan() {
    var plan = Clinical.plan(secret.oldPerson().setDisplay("Tamsin " + secret.oldFamily()), "Plan");
    plan.addIdentifier().setSystem("urn:example:plans").setValue(label);
    plan.addExtension("urn:example:whose", secret.oldPerson());
    var within = new Patient();
    within.setId("within");
    within.addName().setFamily(secret.oldFamily());
    plan.addContained(within).addExtension("urn:example:seen", new Reference("#within"));
    plan.getText().setStatus(Narrative.NarrativeStatus.GENERATED);
    plan.getText()
        .setDivAsString(
            "<div>Plan of Ms %s, NHS %s</div>"
                .formatted(secret.oldFamily(), secret.old().display()));
    plan.addNote().setText("Born 05/04/1961, number " + secret.old().value());
    var path = keep(secret.told("CarePlan", Secret.from("Z99001", plan)));
    var changed = fhir.get(path).as(CarePlan.class).setTitle("Plan of " + secret.oldFamily());
    assertThat(fhir.put(path, changed, "If-Match", "W/\"1\"").status()).isEqualTo(200);
    var provenance = new Provenance().addTarget(new Reference(path));
    provenance.setRecordedElement(new InstantType("2026-11-23T09:30:00Z"));
    provenance.addAgent().setWho(new Reference().setDisplay("Tamsin herself"));
    keep(secret.told("Provenance", provenance));
    var flag = new Flag().setStatus(Flag.FlagStatus.ACTIVE).setSubject(secret.oldPerson());
    flag.getCode().setText("Ask for " + secret.oldFamily().toUpperCase(java.util.Locale.ROOT));
    keep(secret.told("Flag", flag));
  }

  private void document() {
    var letter = new DocumentReference().setStatus(DocumentReferenceStatus.CURRENT);
    letter.setSubject(secret.oldPerson()).setDescription("Letter about " + secret.oldFamily());
    letter
        .addContent()
        .getAttachment()
        .setContentType("text/plain")
        .setTitle("Letter of " + secret.old().value())
        .setData(secret.old().value().getBytes(StandardCharsets.UTF_8));
    keep(secret.told("DocumentReference", letter));
    var kin = new RelatedPerson().setPatient(secret.oldPerson());
    kin.addName().setFamily(secret.oldFamily()).addGiven("Ann");
    keep(secret.told("RelatedPerson", kin));
  }

  private void visit() {
    var told = new Transaction();
    told.post("urn:uuid:" + UUID.randomUUID(), new Organization().setName("Example Trust"));
    var condition = new Condition().setSubject(secret.oldPerson());
    condition.getCode().setText("COPD");
    told.post(condition);
    var seen = Clinical.observation(secret.oldPerson(), "Pale");
    seen.addPerformer(secret.oldPerson());
    told.post(seen).post(Clinical.observation(secret.oldPerson(), "Tired"));
    var task = new Task().setStatus(Task.TaskStatus.REQUESTED).setFor(secret.oldPerson());
    told.post(task.setIntent(Task.TaskIntent.ORDER));
    var answer = fhir.post("", told.bundle());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    answer.as(Bundle.class).getEntry().stream()
        .map(entry -> entry.getResponse().getLocation().replaceAll("/_history.*", ""))
        .filter(path -> !path.startsWith("Organization"))
        .forEach(this::keep);
  }

  private void conditional() {
    var seen = Clinical.observation(secret.oldPerson(), "Once");
    seen.addIdentifier().setSystem("urn:example:lab").setValue(label);
    keep(secret.told("Observation", seen, "If-None-Exist", "identifier=urn:example:lab|" + label));
    keep(secret.told("CarePlan", repeated(), "X-Request-ID", requestId));
  }

  private void read() {
    for (var search :
        List.of(
            "Observation?patient=%s&_count=1".formatted(secret.old().value()),
            "Observation?_count=1&subject.identifier=" + secret.old().value(),
            People.path(secret.old()) + "/_history?_count=1",
            People.path(secret.old()) + "/$everything?_count=2")) {
      var next = fhir.get(search).as(Bundle.class).getLink("next");
      if (next != null) {
        nexts.add(next.getUrl());
      }
    }
    assertThat(nexts).hasSizeGreaterThan(2);
  }

  private String keep(String path) {
    paths.add(path);
    return path;
  }

  static <T extends Resource> T with(T resource, String id) {
    resource.setId(id);
    return resource;
  }
}
