package onestory.demo;

import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;

/** Vaccinations given. */
final class Immunisations {

  static final Code INFLUENZA = Code.snomed("1181000221105", "Influenza vaccine");
  static final Code COVID_19 = Code.snomed("1119349007", "COVID-19 mRNA vaccine");

  private Immunisations() {}

  static Immunization given(Pen pen, Code vaccine, DateTimeType when) {
    var immunization =
        new Immunization()
            .setStatus(ImmunizationStatus.COMPLETED)
            .setVaccineCode(vaccine.concept())
            .setPatient(pen.subject())
            .setOccurrence(when)
            .setPrimarySource(true);
    immunization.addPerformer().setActor(pen.signature());
    return immunization;
  }
}
