package onestory.testing;

import java.util.Iterator;
import onestory.nhsnumber.NhsNumber;
import onestory.nhsnumber.SyntheticNhsNumbers;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Patient;

/** Invented people for tests; no number is given twice in a run. */
public final class People {

  // Far above the numbers of the demo people, far below those that other tests spell out.
  private static final Iterator<NhsNumber> NUMBERS = SyntheticNhsNumbers.from(500_000).iterator();

  private People() {}

  /** An NHS number that no other test has. */
  public static synchronized NhsNumber number() {
    return NUMBERS.next();
  }

  /** The number of a person whom the server knows from now on. */
  public static NhsNumber registered(FhirHttp fhir) {
    var number = number();
    fhir.post("Patient", patient(number));
    return number;
  }

  /** A Patient with this number, without an id. */
  public static Patient patient(NhsNumber number) {
    var patient = nameless();
    patient.addIdentifier().setSystem(NhsNumber.SYSTEM).setValue(number.value());
    return patient;
  }

  /** A Patient without an NHS number. */
  public static Patient nameless() {
    var patient = new Patient();
    patient.addName().setFamily("Example").addGiven("Robin");
    patient.setGender(AdministrativeGender.OTHER).setBirthDateElement(new DateType("1950-02-03"));
    return patient;
  }

  /** The path of a person's Patient. */
  public static String path(NhsNumber number) {
    return "Patient/" + number.value();
  }
}
