package onestory.conformance;

import java.util.List;
import onestory.fhir.Flag;
import org.hl7.fhir.r4.model.Resource;

/** What is stored although it breaks a rule. */
final class FlaggedContent {

  private static final Flag FLAG = new Flag("invalid", "Breaks a rule of its profile");

  private FlaggedContent() {}

  /** Flags the resource if there are faults, and takes the flag away if there are none. */
  static void flag(Resource resource, List<Fault> faults) {
    FLAG.takeOff(resource);
    if (!faults.isEmpty()) {
      FLAG.putOn(resource);
    }
  }
}
