package onestory.person;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;

/** The stored people among whom one is looked for. */
interface Candidates {

  /** The Patient with this id. */
  Optional<Patient> numbered(String id);

  /** Everybody born on a day, {@code YYYY-MM-DD}. */
  List<Patient> bornOn(String day);
}
