package onestory.login;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;

/** The stored Patients. */
interface PatientRecords {

  /** The Patient with this id, or the one who took its place. */
  Optional<Patient> numbered(String id);

  /**
   * Current Patients of a family name.
   *
   * @param family its beginning, in letters of any size
   * @param born date of birth, {@code YYYY-MM-DD}
   */
  List<Patient> named(String family, String born);
}
