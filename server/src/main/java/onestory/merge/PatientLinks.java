package onestory.merge;

import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Reference;

/** What a merge writes into the two Patients, and what its undoing takes out again. */
final class PatientLinks {

  /** Marks a superseded Patient, which searches leave out. */
  static final String FLAG_SYSTEM = "urn:onestory:flag";

  static final String FLAG = "superseded-patient";

  private PatientLinks() {}

  static void supersede(Patient source, String target) {
    source.setActive(false);
    source.getMeta().addTag(FLAG_SYSTEM, FLAG, "merged into another Patient");
    link(source, target, LinkType.REPLACEDBY);
  }

  /** The target takes over identifiers; an NHS number as a superseded one. */
  static void take(Patient target, Patient source) {
    link(target, source.getIdElement().getIdPart(), LinkType.REPLACES);
    source.getIdentifier().stream()
        .map(PatientLinks::taken)
        .filter(identifier -> !has(target, identifier))
        .forEach(target::addIdentifier);
  }

  /**
   * Takes out what {@link #take} put in.
   *
   * @param before the target as it was before the merge
   */
  static void giveBack(Patient target, Patient source, Patient before) {
    target.getLink().removeIf(link -> refersTo(link, source.getIdElement().getIdPart()));
    target
        .getIdentifier()
        .removeIf(identifier -> isTaken(identifier, source) && !has(before, identifier));
  }

  /** Links two Patients, once. */
  static void link(Patient patient, String other, LinkType type) {
    if (patient.getLink().stream().noneMatch(link -> refersTo(link, other))) {
      patient.addLink().setType(type).setOther(new Reference("Patient/" + other));
    }
  }

  private static boolean refersTo(Patient.PatientLinkComponent link, String other) {
    return other.equals(link.getOther().getReferenceElement().getIdPart());
  }

  private static boolean isTaken(Identifier identifier, Patient source) {
    return source.getIdentifier().stream()
        .map(PatientLinks::taken)
        .anyMatch(taken -> key(taken).equals(key(identifier)));
  }

  private static boolean has(Patient patient, Identifier wanted) {
    return patient.getIdentifier().stream()
        .anyMatch(identifier -> key(identifier).equals(key(wanted)));
  }

  private static String key(Identifier identifier) {
    return identifier.getSystem() + "|" + identifier.getValue();
  }

  private static Identifier taken(Identifier identifier) {
    var copy = identifier.copy();
    if (NhsNumber.SYSTEM.equals(copy.getSystem())) {
      copy.setSystem(NhsNumber.SUPERSEDED_SYSTEM).setUse(IdentifierUse.OLD);
    }
    return copy;
  }
}
