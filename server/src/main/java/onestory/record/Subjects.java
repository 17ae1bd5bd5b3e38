package onestory.record;

import org.hl7.fhir.instance.model.api.IBaseResource;

/** Whom resources are about. */
public interface Subjects {

  /**
   * Whether a stored resource is about the person, not only mentioning them.
   *
   * @param type resource type
   * @param id its id
   * @param person id of the Patient
   */
  boolean isAbout(String type, String id, String person);

  /** Whether a resource that is to be stored is about the person and about nobody else. */
  boolean isAboutOnly(IBaseResource resource, String person);
}
