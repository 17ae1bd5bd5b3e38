package onestory.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * One person's record as it grows: gives every resource its id and its source.
 *
 * <p>Ids are {@code {ods code}-{slug}-{key}}, so that two organisations never meet by accident.
 */
final class PersonRecord {

  private final Persona persona;
  private final Days days;
  private final Patient patient;
  private final List<Resource> resources = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  PersonRecord(Persona persona, Patient patient, Days days) {
    this.persona = persona;
    this.patient = patient;
    this.days = days;
    resources.add(patient);
  }

  Persona persona() {
    return persona;
  }

  Patient patient() {
    return patient;
  }

  Days days() {
    return days;
  }

  /** The Patient and all that is told of the person. */
  List<Resource> resources() {
    return List.copyOf(resources);
  }

  int size() {
    return resources.size();
  }

  Reference reference() {
    return new Reference("Patient/" + persona.id());
  }

  /** Begins to write in a professional's name. */
  Pen pen(Professional author) {
    return new Pen(this, author);
  }

  /** Adds a resource of {@code owner}; a key that is taken is numbered. */
  Reference add(DemoOrganisation owner, String key, Resource resource) {
    resource.setId(freeId(owner.idPrefix() + persona.slug() + "-" + key));
    resource.getMeta().setSource(owner.source());
    resources.add(resource);
    return new Reference(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
  }

  /** Adds a resource under a key made from its type. */
  Reference add(DemoOrganisation owner, Resource resource) {
    return add(owner, resource.fhirType().toLowerCase(Locale.ROOT), resource);
  }

  private String freeId(String wanted) {
    var id = wanted;
    for (var next = 2; !ids.add(id); next++) {
      id = wanted + "-" + next;
    }
    return id;
  }
}
