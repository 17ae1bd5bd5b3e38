package onestory.record;

import java.time.Instant;
import java.util.Date;
import onestory.record.RecordEntry.StoredResource;
import org.hl7.fhir.r4.model.Resource;

/** Resources as HAPI hands them over once they are stored. */
final class Stored {

  static final Instant TIME = Instant.parse("2026-11-23T09:30:00Z");

  private Stored() {}

  static <T extends Resource> T resource(T resource, String id, long version) {
    resource.setId("%s/%s/_history/%d".formatted(resource.fhirType(), id, version));
    resource.getMeta().setLastUpdated(Date.from(TIME));
    return resource;
  }

  static RecordEntry entry(String person, long key, long version) {
    return new RecordEntry(
        person,
        true,
        new StoredResource(key, "Observation", "o" + key, version, TIME, true),
        java.util.Optional.empty(),
        java.util.List.of());
  }
}
