package onestory.conformance;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * The tag of what is stored although it breaks a rule; {@code Type?_tag=urn:onestory:flag|invalid}
 * finds it.
 */
final class FlaggedContent {

  static final String SYSTEM = "urn:onestory:flag";
  static final String CODE = "invalid";

  private FlaggedContent() {}

  /** Tags the resource if there are faults, and takes the tag away if there are none. */
  static void flag(Resource resource, List<Fault> faults) {
    if (resource.hasMeta()) {
      resource
          .getMeta()
          .getTag()
          .removeIf(tag -> SYSTEM.equals(tag.getSystem()) && CODE.equals(tag.getCode()));
    }
    if (!faults.isEmpty()) {
      resource.getMeta().addTag(SYSTEM, CODE, "Breaks a rule of its profile");
    }
  }
}
