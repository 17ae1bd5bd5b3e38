package onestory.openapi;

import ca.uhn.fhir.rest.openapi.OpenApiInterceptor;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.License;
import java.util.Set;

/**
 * The CapabilityStatement as OpenAPI 3, cut down to what OneStory has profiles for: the server
 * stores every type of FHIR R4, and a document of all of them would be read by nobody.
 */
final class ApiDescription extends OpenApiInterceptor {

  private final Set<String> types;

  ApiDescription(Set<String> types) {
    this.types = types;
  }

  OpenAPI of(ServletRequestDetails request) {
    var description = generateOpenApi(request);
    description.getPaths().keySet().removeIf(path -> !isPromised(path));
    description.getTags().removeIf(tag -> !isPromisedType(tag.getName()));
    var info = description.getInfo();
    info.setDescription(
        "One record of a person, shared. FHIR R4, profiles and examples: see the guide under /ig/.");
    info.setContact(null);
    info.setLicense(new License().name("Apache-2.0"));
    return description;
  }

  private boolean isPromised(String path) {
    var first = path.replaceFirst("^/", "").split("/", 2)[0];
    return isPromisedType(first);
  }

  private boolean isPromisedType(String name) {
    var isType = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    return !isType || types.contains(name) || PAGE_SYSTEM.equals(name);
  }
}
