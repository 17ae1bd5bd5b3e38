package onestory.demo;

import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Period;

/** Contacts of people with services. */
final class Encounters {

  private Encounters() {}

  /** A contact that is over. */
  static Encounter finished(Pen pen, Contact contact, Period period) {
    var encounter =
        new Encounter()
            .setStatus(EncounterStatus.FINISHED)
            .setClass_(contact.encounterClass().coding())
            .setSubject(pen.subject())
            .setPeriod(period)
            .setServiceProvider(pen.organisation().reference());
    encounter.addType().setText(contact.words());
    encounter.addParticipant().setIndividual(pen.signature());
    return encounter;
  }

  /** A stay that began as an emergency and ended at home. */
  static Encounter emergencyStay(Pen pen, Period period) {
    var stay = finished(pen, Contact.WARD, period);
    stay.getHospitalization()
        .setDischargeDisposition(Code.ukCore("DischargeDestinationEngland", "19", "").concept())
        .setAdmitSource(Code.ukCore("SourceOfAdmissionEngland", "19", "").concept())
        .addExtension(
            "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AdmissionMethod",
            Code.ukCore("AdmissionMethodEngland", "21", "").concept());
    return stay;
  }
}
