package onestory.demo;

import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A professional writing in a person's record: whose record, who writes, for which organisation.
 */
record Pen(PersonRecord record, Professional author) {

  Reference subject() {
    return record.reference();
  }

  Reference signature() {
    return author.reference();
  }

  DemoOrganisation organisation() {
    return author.organisation();
  }

  Days days() {
    return record.days();
  }

  /** Writes under a key made from the resource's type. */
  Reference write(Resource resource) {
    return record.add(organisation(), resource);
  }

  /** Writes under a key of its own, for what the documentation points at. */
  Reference write(String key, Resource resource) {
    return record.add(organisation(), key, resource);
  }
}
