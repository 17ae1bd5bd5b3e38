package onestory.conformance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** The definitions of packages as FHIR resources, which can be read and searched like others. */
final class StoredDefinitions {

  /** The system of the tag that names a definition's package; the code is the package's name. */
  static final String PACKAGE = "urn:onestory:package";

  /**
   * What a validator, a search or a form needs. Not ImplementationGuide: it refers to examples,
   * which are not here.
   */
  static final List<String> TYPES =
      List.of(
          "CapabilityStatement",
          "CodeSystem",
          "ConceptMap",
          "NamingSystem",
          "OperationDefinition",
          "Questionnaire",
          "SearchParameter",
          "StructureDefinition",
          "ValueSet");

  private final DaoRegistry daos;
  private final IHapiTransactionService transactions;

  StoredDefinitions(DaoRegistry daos, IHapiTransactionService transactions) {
    this.daos = daos;
    this.transactions = transactions;
  }

  /** Runs something in one database transaction, as the server itself. */
  <T> T whole(Function<RequestDetails, T> act) {
    var request = new SystemRequestDetails();
    return transactions.withRequest(request).execute(() -> act.apply(request));
  }

  /**
   * Stores a package's definitions, and deletes those of its earlier version that it has no more.
   *
   * @return those whose id is taken by something else, as {@code Type/id}
   */
  Set<String> replace(String name, List<MetadataResource> definitions, RequestDetails request) {
    var before = of(name, request);
    var offered = definitions.stream().map(PackageJudge::title).collect(toSet());
    var taken = present(difference(offered, before), request);
    var bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
    definitions.stream()
        .filter(definition -> !taken.contains(PackageJudge.title(definition)))
        .forEach(definition -> put(bundle, tagged(definition, name)));
    difference(before, offered).forEach(path -> delete(bundle, path));
    if (bundle.hasEntry()) {
      together(bundle, request);
    }
    return taken;
  }

  // One by one, each look for an id would first compare all that is not written yet.
  @SuppressWarnings("unchecked")
  private void together(Bundle bundle, RequestDetails request) {
    daos.getSystemDao().transactionNested(request, bundle);
  }

  private static Set<String> difference(Set<String> all, Set<String> without) {
    return all.stream().filter(path -> !without.contains(path)).collect(toSet());
  }

  private static Resource tagged(MetadataResource definition, String name) {
    var copy = (Resource) definition.copy();
    copy.setId(new IdType(PackageJudge.title(definition)));
    copy.getMeta().addTag(PACKAGE, name, null);
    Validated.mark(copy);
    return copy;
  }

  private static void put(Bundle bundle, Resource definition) {
    var entry = bundle.addEntry().setResource(definition);
    entry.getRequest().setMethod(Bundle.HTTPVerb.PUT).setUrl(definition.getId());
  }

  private static void delete(Bundle bundle, String path) {
    bundle.addEntry().getRequest().setMethod(Bundle.HTTPVerb.DELETE).setUrl(path);
  }

  // Which of these paths are taken, a search for each type.
  private Set<String> present(Set<String> paths, RequestDetails request) {
    var ids = paths.stream().map(IdType::new).collect(groupingBy(IdType::getResourceType));
    var found = new HashSet<String>();
    ids.forEach(
        (type, asked) -> {
          var any = new TokenOrListParam();
          asked.forEach(id -> any.add(id.getIdPart()));
          found.addAll(search(type, new SearchParameterMap().add("_id", any), request));
        });
    return found;
  }

  private Set<String> of(String name, RequestDetails request) {
    var found = new HashSet<String>();
    for (var type : TYPES) {
      found.addAll(
          search(type, new SearchParameterMap("_tag", new TokenParam(PACKAGE, name)), request));
    }
    return found;
  }

  private List<String> search(String type, SearchParameterMap search, RequestDetails request) {
    search.setLoadSynchronous(true);
    return dao(type).search(search, request).getAllResources().stream()
        .map(resource -> PackageJudge.title((Resource) resource))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private IFhirResourceDao<Resource> dao(String type) {
    return (IFhirResourceDao<Resource>) daos.getResourceDao(type);
  }
}
