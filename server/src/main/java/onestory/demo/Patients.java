package onestory.demo;

import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** Patient resources: the id is the NHS number, where there is one. */
final class Patients {

  private static final String EXTENSION =
      "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-";
  private static final Code TEST_DATA = Code.hl7("v3-ActReason", "HTEST", "test health data");

  private Patients() {}

  static Patient registered(Persona persona, Home home, DemoOrganisation practice) {
    var patient = patient(persona, practice);
    patient.addAddress(home.address());
    patient.addTelecom(home.telephone());
    patient.addGeneralPractitioner(practice.reference());
    return patient;
  }

  /** Somebody of whom the organisation knows no more than name, birth date and gender. */
  static Patient patient(Persona persona, DemoOrganisation owner) {
    var patient = new Patient();
    patient.setId(persona.id());
    patient.getMeta().setSource(owner.source()).addTag(TEST_DATA.coding());
    if (persona.hasNhsNumber()) {
      patient.addIdentifier(nhsNumber(persona.id()));
    }
    patient.addExtension(EXTENSION + "EthnicCategory", persona.life().ethnicity().concept());
    return patient
        .setActive(true)
        .addName(persona.name().official())
        .setGender(persona.life().gender())
        .setBirthDateElement(Days.date(persona.life().born()));
  }

  /** A death that the registrar has formally notified. */
  static void die(Patient patient, DateTimeType when) {
    patient.setDeceased(when);
    var notification = patient.addExtension().setUrl(EXTENSION + "DeathNotificationStatus");
    notification.addExtension(
        "deathNotificationStatus", Code.ukCore("DeathNotificationStatus", "2", "").concept());
    notification.addExtension("systemEffectiveDate", when.copy());
  }

  /** The old number gives way to the new one; the two point at each other. */
  static void supersede(Patient old, Patient successor) {
    old.setActive(false);
    old.addLink().setType(Patient.LinkType.REPLACEDBY).setOther(reference(successor));
    successor.addLink().setType(Patient.LinkType.REPLACES).setOther(reference(old));
  }

  static void speaks(Patient patient, String language, String name) {
    patient
        .addCommunication()
        .setPreferred(true)
        .getLanguage()
        .setText(name)
        .addCoding()
        .setSystem("urn:ietf:bcp:47")
        .setCodeElement(new CodeType(language));
  }

  private static Reference reference(Patient patient) {
    return new Reference("Patient/" + patient.getIdElement().getIdPart());
  }

  private static Identifier nhsNumber(String number) {
    var identifier = new Identifier().setSystem(NhsNumber.SYSTEM).setValue(number);
    identifier.addExtension(EXTENSION + "NHSNumberVerificationStatus", verified());
    return identifier;
  }

  private static CodeableConcept verified() {
    return Code.ukCore("NHSNumberVerificationStatusEngland", "01", "Number present and verified")
        .concept();
  }
}
