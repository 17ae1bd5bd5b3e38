package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.SortOrderEnum;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Resource;

/** Holds what is stored to other definitions than today's, and counts what would be wrong then. */
final class PackageTrial {

  /** So many of each type, the newest first: a trial has to end while somebody waits for it. */
  private static final int OF_A_TYPE = 1_000;

  private final FhirContext context;
  private final DaoRegistry daos;
  private final InstalledDefinitions installed;

  PackageTrial(FhirContext context, DaoRegistry daos, InstalledDefinitions installed) {
    this.context = context;
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
      for (var resource : newest(type)) {
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

  private List<Resource> newest(String type) {
    var search = new SearchParameterMap();
    search.setSort(new SortSpec("_lastUpdated", SortOrderEnum.DESC));
    search.setLoadSynchronousUpTo(OF_A_TYPE);
    return daos
        .getResourceDao(type)
        .search(search, new SystemRequestDetails())
        .getAllResources()
        .stream()
        .map(Resource.class::cast)
        .toList();
  }

  private Set<String> broken(Resource resource, Definitions definitions) {
    var json = context.newJsonParser().encodeResourceToString(resource);
    var rules = new HashSet<String>();
    definitions.faults(resource.fhirType(), json, Set.of()).stream()
        .filter(Fault::isError)
        .forEach(fault -> rules.add(fault.rule()));
    return rules;
  }
}
