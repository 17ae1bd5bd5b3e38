package onestory.record;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Optional;
import onestory.record.RecordEntry.StoredResource;
import org.hl7.fhir.instance.model.api.IBaseCoding;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/** The rows that a resource has in the index: a pure function of the resource. */
final class RecordEntries {

  private final PersonsNamed persons;

  RecordEntries(FhirContext context) {
    this.persons = new PersonsNamed(context);
  }

  /**
   * Makes the rows of one resource.
   *
   * @param key HAPI's key of the resource
   * @param resource with id, version and time of its last update
   * @return one row for each person that it names; none if it belongs to nobody's record
   */
  List<RecordEntry> of(long key, IBaseResource resource) {
    var stored = stored(key, resource);
    var source = source(resource);
    var labels = labels(resource);
    return persons.in(resource).entrySet().stream()
        .map(named -> new RecordEntry(named.getKey(), named.getValue(), stored, source, labels))
        .toList();
  }

  private static StoredResource stored(long key, IBaseResource resource) {
    var id = resource.getIdElement();
    return new StoredResource(
        key,
        resource.fhirType(),
        id.getIdPart(),
        id.getVersionIdPartAsLong(),
        resource.getMeta().getLastUpdated().toInstant(),
        !EnteredInError.is((Resource) resource));
  }

  // HAPI appends "#" and the id of the request to what the sender gave.
  private static Optional<String> source(IBaseResource resource) {
    return Optional.ofNullable(((Resource) resource).getMeta().getSource())
        .map(source -> source.split("#", 2)[0])
        .filter(source -> !source.isEmpty());
  }

  private static List<String> labels(IBaseResource resource) {
    return resource.getMeta().getSecurity().stream()
        .map(RecordEntries::label)
        .distinct()
        .sorted()
        .toList();
  }

  private static String label(IBaseCoding label) {
    return label.getSystem() + "|" + label.getCode();
  }
}
