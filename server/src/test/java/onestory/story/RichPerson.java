package onestory.story;

import java.util.UUID;
import onestory.nhsnumber.NhsNumber;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.codesystems.V3ActCode;

/** A person with something of every kind in the record, told in one transaction. */
public final class RichPerson {

  private final Transaction told = new Transaction();
  private final Reference robin;

  private RichPerson(NhsNumber number) {
    robin = new Reference(People.path(number));
    told.put(People.path(number), People.patient(number));
  }

  /** Tells the server of such a person. */
  public static NhsNumber tell(FhirHttp fhir) {
    var number = People.number();
    var person = new RichPerson(number);
    person.contacts();
    person.illness();
    person.work();
    var answer = fhir.post("", person.told.bundle());
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.body());
    }
    return number;
  }

  /** How many resources are told, those that others refer to included. */
  static int size() {
    return 20;
  }

  private void contacts() {
    var trust = add(new Organization().setName("Example Trust"));
    var ward = add(new Organization().setName("Ward 3").setPartOf(trust));
    var nurse = add(named(new Practitioner()));
    var role = new PractitionerRole().setPractitioner(nurse).setOrganization(ward);
    var matron = add(role);
    var place = add(new Location().setName("Home"));
    var visit = new Encounter().setStatus(EncounterStatus.FINISHED).setSubject(robin);
    visit.getClass_().setSystem(V3ActCode.HH.getSystem()).setCode("HH");
    visit.addParticipant().setIndividual(matron);
    visit.addLocation().setLocation(place);
    visit.setServiceProvider(ward);
    var encounter = add(visit);
    add(Clinical.observation(robin, "Eating well").setEncounter(encounter));
  }

  private void illness() {
    var inhaler = add(new Medication().setCode(text("Inhaler")));
    var request = new MedicationRequest().setSubject(robin).setMedication(inhaler);
    request.setStatus(MedicationRequest.MedicationRequestStatus.ACTIVE);
    add(request.setIntent(MedicationRequest.MedicationRequestIntent.ORDER));
    var condition = add(new Condition().setSubject(robin).setCode(text("COPD")));
    var allergy = new AllergyIntolerance().setPatient(robin).setCode(text("Penicillin"));
    allergy
        .getClinicalStatus()
        .addCoding()
        .setSystem("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical")
        .setCode("active");
    add(allergy);
    var device = add(new Device().setDistinctIdentifier("thermometer"));
    add(Clinical.observation(robin, "Warm").setDevice(device));
    var provenance = new Provenance().addTarget(robin);
    provenance.setRecordedElement(new InstantType("2026-11-23T09:30:00Z"));
    provenance.addTarget(condition).addAgent().setWho(new Reference().setDisplay("GP"));
    add(provenance);
  }

  private void work() {
    addGroup();
    add(Clinical.plan(robin, "Usual plan"));
    var task = new Task().setStatus(Task.TaskStatus.REQUESTED).setFor(robin);
    add(task.setIntent(Task.TaskIntent.ORDER));
    var list = new ListResource().setStatus(ListResource.ListStatus.CURRENT).setSubject(robin);
    add(list.setMode(ListResource.ListMode.WORKING));
    var flag = new Flag().setStatus(Flag.FlagStatus.ACTIVE).setSubject(robin);
    flag.getMeta().setSource("urn:example:epr").addTag("urn:example:tag", "t", "Told");
    flag.getMeta()
        .addSecurity("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "R", "x");
    flag.getMeta().addProfile("https://example.org/StructureDefinition/example-flag");
    add(flag.setCode(text("Dog in the house")));
    var letter = new DocumentReference().setStatus(DocumentReferenceStatus.CURRENT);
    letter.setSubject(robin).addContent().getAttachment().setTitle("Letter \"quoted\" – Zoë");
    add(letter);
  }

  // It lists others too, so it is no part of this story.
  private void addGroup() {
    var group = new Group().setActual(true).setType(Group.GroupType.PERSON);
    group.addMember().setEntity(robin);
    add(group);
  }

  private Reference add(Resource resource) {
    var uuid = "urn:uuid:" + UUID.randomUUID();
    told.post(uuid, resource);
    return new Reference(uuid);
  }

  private static Practitioner named(Practitioner practitioner) {
    practitioner.addName().setFamily("Matron");
    return practitioner;
  }

  private static CodeableConcept text(String text) {
    return new CodeableConcept().setText(text);
  }

  /** The resources of a story, without its Composition. */
  static java.util.List<String> told(FhirHttp fhir, NhsNumber number) {
    return fhir.get(People.path(number) + "/$story").as(Bundle.class).getEntry().stream()
        .skip(1)
        .map(entry -> FhirHttp.version(entry.getResource()))
        .toList();
  }
}
