package onestory.conformance;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    var gone = of(name, request);
    var taken = new HashSet<String>();
    for (var definition : definitions) {
      var path = PackageJudge.title(definition);
      if (gone.remove(path) || find(path, request).isEmpty()) {
        store(name, definition, request);
      } else {
        taken.add(path);
      }
    }
    gone.forEach(path -> dao(new IdType(path)).delete(new IdType(path), request));
    return taken;
  }

  private void store(String name, MetadataResource definition, RequestDetails request) {
    var copy = (Resource) definition.copy();
    copy.setId(new IdType(PackageJudge.title(definition)));
    copy.getMeta().addTag(PACKAGE, name, null);
    Validated.mark(copy);
    dao(copy.getIdElement()).update(copy, request);
  }

  private Optional<Resource> find(String path, RequestDetails request) {
    try {
      return Optional.of(dao(new IdType(path)).read(new IdType(path), request));
    } catch (ResourceNotFoundException | ResourceGoneException absent) {
      return Optional.empty();
    }
  }

  private Set<String> of(String name, RequestDetails request) {
    var found = new HashSet<String>();
    for (var type : TYPES) {
      var search = new SearchParameterMap("_tag", new TokenParam(PACKAGE, name));
      search.setLoadSynchronous(true);
      dao(new IdType(type, "any"))
          .search(search, request)
          .getAllResources()
          .forEach(resource -> found.add(PackageJudge.title((Resource) resource)));
    }
    return found;
  }

  @SuppressWarnings("unchecked")
  private IFhirResourceDao<Resource> dao(IdType id) {
    return (IFhirResourceDao<Resource>) daos.getResourceDao(id.getResourceType());
  }
}
