package onestory.conformance;

import java.util.Optional;
import org.hl7.fhir.r4.model.Base;

/** Looks at one element of a resource, wherever it stands. */
interface ElementCheck {

  /**
   * What is wrong with it.
   *
   * @param path FHIRPath of the element
   */
  Optional<Fault> fault(Base element, String path);
}
