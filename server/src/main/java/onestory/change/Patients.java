package onestory.change;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import onestory.fhir.LocalReference;
import onestory.fhir.Subjects;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * The people whom a resource names, by element.
 *
 * @param byElement ids of the Patients, by the path of the element that names them
 */
record Patients(Map<String, Set<String>> byElement) {

  /** The people whom a resource is about: those whom it names as its subject, else all. */
  static Patients about(Resource resource) {
    var found = new TreeMap<String, Set<String>>();
    if (!Subjects.isRoll(resource.fhirType())) {
      collect(resource, resource.fhirType(), found);
    }
    var subjects = new TreeMap<>(found);
    subjects.keySet().removeIf(path -> !Subjects.isNamedBy(path.substring(path.indexOf('.') + 1)));
    return new Patients(subjects.isEmpty() ? found : subjects);
  }

  /** Everybody named. */
  Set<String> all() {
    var all = new TreeSet<String>();
    byElement.values().forEach(all::addAll);
    return all;
  }

  /** The first element that names somebody. */
  String element() {
    return byElement.keySet().iterator().next();
  }

  private static void collect(Base element, String path, Map<String, Set<String>> found) {
    if (element instanceof Reference reference) {
      LocalReference.person(reference)
          .ifPresent(person -> found.computeIfAbsent(path, key -> new TreeSet<>()).add(person));
    }
    for (var child : element.children()) {
      var below = path + "." + child.getName().replace("[x]", "");
      child.getValues().forEach(value -> collect(value, below, found));
    }
  }
}
