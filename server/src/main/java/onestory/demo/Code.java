package onestory.demo;

import com.google.errorprone.annotations.Immutable;
import onestory.profiles.ProfilePackage;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** A code of some code system, with words of our own for people to read. */
@Immutable
record Code(String system, String value, String display) {

  static final String SNOMED = "http://snomed.info/sct";

  /** A SNOMED CT concept. */
  static Code snomed(String value, String display) {
    return new Code(SNOMED, value, display);
  }

  /** A code of one of HL7's own code systems. */
  static Code hl7(String system, String value, String display) {
    return new Code("http://terminology.hl7.org/CodeSystem/" + system, value, display);
  }

  /** A code of one of UK Core's code systems. */
  static Code ukCore(String system, String value, String display) {
    return new Code("https://fhir.hl7.org.uk/CodeSystem/UKCore-" + system, value, display);
  }

  /** A code of one of our own code systems. */
  static Code own(String system, String value, String display) {
    return new Code(Own.CANONICAL + "/CodeSystem/" + system, value, display);
  }

  /** URL of one of our own profiles or extensions. */
  static String definition(String name) {
    return Own.CANONICAL + "/StructureDefinition/" + name;
  }

  Coding coding() {
    return new Coding(system, value, display);
  }

  CodeableConcept concept() {
    return new CodeableConcept(coding());
  }

  /** Read from the package once, and only if it is needed. */
  private static final class Own {
    static final String CANONICAL = ProfilePackage.load().canonical();
  }
}
