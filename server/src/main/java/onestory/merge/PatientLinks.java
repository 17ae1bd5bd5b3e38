package onestory.merge;

import java.util.Set;
import java.util.stream.Collectors;
import onestory.fhir.Flag;
import onestory.merge.Merges.Pair;
import onestory.nhsnumber.NhsNumber;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Reference;

/** What a merge writes into the two Patients, and what its undoing takes out again. */
final class PatientLinks {

  /** Marks a superseded Patient, which searches leave out. */
  static final Flag FLAG = new Flag("superseded-patient", "merged into another Patient");

  private PatientLinks() {}

  static void supersede(Patient source, String target) {
    source.setActive(false);
    FLAG.putOn(source);
    supersede(source, target, LinkType.REPLACEDBY);
  }

  /** The target takes over identifiers; an NHS number as a superseded one. */
  static void take(Patient target, Patient source) {
    supersede(target, source.getIdElement().getIdPart(), LinkType.REPLACES);
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
    var id = source.getIdElement().getIdPart();
    target.getLink().removeIf(link -> refersTo(link, id));
    before.getLink().stream()
        .filter(link -> refersTo(link, id))
        .forEach(link -> target.addLink(link.copy()));
    target
        .getIdentifier()
        .removeIf(identifier -> isTaken(identifier, source) && !has(before, identifier));
  }

  /** Ids of the Patients to whom this one is linked, other than by a merge. */
  static Set<String> others(Patient patient) {
    return patient.getLink().stream()
        .filter(PatientLinks::isFree)
        .filter(link -> link.getOther().getReferenceElement().hasIdPart())
        .map(link -> link.getOther().getReferenceElement().getIdPart())
        .collect(Collectors.toSet());
  }

  /**
   * Makes a third Patient's links to one Patient lead to another, once; what merges have linked
   * stays, for it tells how the record came to be.
   *
   * @return whether there was such a link
   */
  static boolean follow(Patient third, Pair from) {
    var leading =
        third.getLink().stream()
            .filter(link -> isFree(link) && refersTo(link, from.source()))
            .toList();
    third.getLink().removeAll(leading);
    leading.stream().limit(1).forEach(link -> link(third, from.target(), link.getType()));
    return !leading.isEmpty();
  }

  private static boolean isFree(Patient.PatientLinkComponent link) {
    return link.getType() == LinkType.SEEALSO || link.getType() == LinkType.REFER;
  }

  /** Links two Patients by a merge: once, and in no other way. */
  static void supersede(Patient patient, String other, LinkType type) {
    patient.getLink().removeIf(link -> isFree(link) && refersTo(link, other));
    link(patient, other, type);
  }

  private static void link(Patient patient, String other, LinkType type) {
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
