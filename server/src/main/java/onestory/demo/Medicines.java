package onestory.demo;

import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.hl7.fhir.r4.model.Period;

/** Medicines that are taken, and prescriptions for them. */
final class Medicines {

  private Medicines() {}

  /** Taken for as long as {@code period} lasts; without an end it is still taken. */
  static MedicationStatement taken(Pen pen, Medicine medicine, Period period) {
    var status =
        period.hasEnd() ? MedicationStatementStatus.COMPLETED : MedicationStatementStatus.ACTIVE;
    return new MedicationStatement()
        .setStatus(status)
        .setMedication(medicine.concept())
        .setSubject(pen.subject())
        .setEffective(period)
        .setDateAssertedElement(period.getStartElement().copy())
        .setInformationSource(pen.signature())
        .addDosage(medicine.dosage())
        .addIdentifier(number(pen, medicine, period.getStartElement()));
  }

  static MedicationRequest prescribed(Pen pen, Medicine medicine, DateTimeType when) {
    return new MedicationRequest()
        .setStatus(MedicationRequestStatus.ACTIVE)
        .setIntent(MedicationRequestIntent.ORDER)
        .setMedication(medicine.concept())
        .setSubject(pen.subject())
        .setAuthoredOnElement(when)
        .setRequester(pen.signature())
        .addDosageInstruction(medicine.dosage());
  }

  // UK Core asks for an identifier with system and value.
  private static Identifier number(Pen pen, Medicine medicine, DateTimeType since) {
    return new Identifier()
        .setSystem(pen.organisation().source() + ":medicine")
        .setValue(
            String.join(
                "-",
                pen.record().persona().slug(),
                medicine.code().value(),
                since.getValueAsString().substring(0, "2026-11-23".length())));
  }
}
