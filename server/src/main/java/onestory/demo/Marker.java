package onestory.demo;

import org.hl7.fhir.r4.model.Organization;

/** The resource that is written last, so that it says that everything before it is there. */
final class Marker {

  /** The commissioner of the town's care, whom nothing else refers to. */
  static final String ID = "QZ9";

  private Marker() {}

  static Organization organisation() {
    return Directory.organisation(ID, "Four Rivers Integrated Care Board", "Commissioner");
  }
}
