package onestory.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.matcher.SearchParamMatcher;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import onestory.caller.Constraint;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** {@link Fits} by a search, in the database for what is stored. */
final class HapiFits implements Fits {

  private final FhirContext context;
  private final DaoRegistry daos;
  private final MatchUrlService urls;
  private final SearchParamMatcher matcher;

  HapiFits(
      FhirContext context, DaoRegistry daos, MatchUrlService urls, SearchParamMatcher matcher) {
    this.context = context;
    this.daos = daos;
    this.urls = urls;
    this.matcher = matcher;
  }

  @Override
  public boolean stored(String type, String id, Constraint constraint) {
    var url = "%s?_id=%s".formatted(type, encoded(id));
    var query = constraint.isEmpty() ? url : url + "&" + query(constraint);
    var parameters = urls.translateMatchUrl(query, context.getResourceDefinition(type));
    parameters.setLoadSynchronousUpTo(1);
    return !daos.getResourceDao(type)
        .searchForIds(parameters, new SystemRequestDetails())
        .isEmpty();
  }

  @Override
  public boolean written(IBaseResource resource, Constraint constraint) {
    if (constraint.isEmpty()) {
      return true;
    }
    var url = context.getResourceType(resource) + "?" + query(constraint);
    var result = matcher.match(url, resource, new SystemRequestDetails());
    return result.supported() && result.matched();
  }

  private static String query(Constraint constraint) {
    return constraint.conditions().stream()
        .map(condition -> condition.name() + "=" + encoded(condition.value()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
