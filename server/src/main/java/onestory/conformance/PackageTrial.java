package onestory.conformance;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.IResourcePersistentId;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/**
 * Holds everything that is stored to other definitions than today's, and counts what would be wrong
 * then. One resource at a time is read, so that its length is limited by time alone.
 */
final class PackageTrial {

  private final DaoRegistry daos;
  private final InstalledDefinitions installed;

  PackageTrial(DaoRegistry daos, InstalledDefinitions installed) {
    this.daos = daos;
    this.installed = installed;
  }

  /**
   * What a trial found.
   *
   * @param checked stored resources that were looked at
   * @param failing those that are valid today, and would not be
   * @param rules how many would break each rule
   */
  record Result(int checked, int failing, Map<String, Integer> rules) {}

  /** Tries packages in the place of those that are installed. */
  Result of(List<Packages.Entry> packages) {
    var today = installed.get();
    var then = installed.with(packages);
    var checked = 0;
    var failing = 0;
    var rules = new TreeMap<String, Integer>();
    for (var type : types()) {
      for (var resource : (Iterable<Resource>) stored(type)::iterator) {
        checked++;
        var broken = broken(resource, then);
        if (!broken.isEmpty()) {
          broken.removeAll(broken(resource, today));
        }
        failing += broken.isEmpty() ? 0 : 1;
        broken.forEach(rule -> rules.merge(rule, 1, Integer::sum));
      }
    }
    return new Result(checked, failing, rules);
  }

  private List<String> types() {
    return daos.getRegisteredDaoTypes().stream()
        .filter(type -> !StoredDefinitions.TYPES.contains(type))
        .sorted()
        .toList();
  }

  private Stream<Resource> stored(String type) {
    var dao = daos.getResourceDao(type);
    var search = new SearchParameterMap();
    search.setLoadSynchronousUpTo(Integer.MAX_VALUE);
    List<IResourcePersistentId<?>> ids = ids(dao, search);
    return ids.stream().map(id -> read(dao, id)).flatMap(Optional::stream);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // HAPI's own signature is raw.
  private static List<IResourcePersistentId<?>> ids(
      IFhirResourceDao<?> dao, SearchParameterMap search) {
    return (List) dao.searchForIds(search, new SystemRequestDetails());
  }

  // What is deleted while a trial goes on is no part of it.
  private static Optional<Resource> read(IFhirResourceDao<?> dao, IResourcePersistentId<?> id) {
    try {
      return Optional.of((Resource) dao.readByPid(id));
    } catch (ResourceGoneException | ResourceNotFoundException gone) {
      return Optional.empty();
    }
  }

  private Set<String> broken(Resource resource, Definitions definitions) {
    var rules = new HashSet<String>();
    definitions.faults(resource, Set.of()).stream()
        .filter(Fault::isError)
        .forEach(fault -> rules.add(fault.rule()));
    return rules;
  }
}
