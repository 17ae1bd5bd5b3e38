package onestory.fhir;

import org.hl7.fhir.r4.model.Resource;

/**
 * A tag by which the server marks a resource, and {@code Type?_tag=urn:onestory:flag|code} finds
 * it.
 *
 * @param code which of the server's tags it is
 * @param meaning what it says to a reader
 */
public record Flag(String code, String meaning) {

  /** The system of every flag. */
  public static final String SYSTEM = "urn:onestory:flag";

  /** Whether a resource carries it. */
  public boolean isOn(Resource resource) {
    return resource.getMeta().getTag(SYSTEM, code) != null;
  }

  /** Marks a resource, once. */
  public void putOn(Resource resource) {
    if (!isOn(resource)) {
      resource.getMeta().addTag(SYSTEM, code, meaning);
    }
  }

  /** Takes the mark away, if it is there. */
  public void takeOff(Resource resource) {
    if (resource.hasMeta()) {
      resource
          .getMeta()
          .getTag()
          .removeIf(tag -> SYSTEM.equals(tag.getSystem()) && code.equals(tag.getCode()));
    }
  }
}
