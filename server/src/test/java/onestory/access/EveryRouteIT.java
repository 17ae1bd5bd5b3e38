package onestory.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.OperationMethodBinding;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import onestory.server.IntegrationTest;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route that the running server has, asked without a token, and with one that has not its
 * scope.
 */
@IntegrationTest
class EveryRouteIT {

  private static final String PERSON = "9990000018";

  // Pages, health and what the authorization server itself guards: nothing under /fhir.
  private static final Set<String> OPEN_MAPPINGS =
      Set.of(
          "/",
          "/error",
          "/login",
          "/logout",
          "/smart/patient",
          "/smart/consent",
          "/demo/ehr",
          "/.well-known/oauth-protected-resource/fhir");

  @LocalServerPort private int port;
  @Autowired private RestfulServer server;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  /** A request for a route. */
  private record Route(String method, String path) {

    // What is no FHIR at all is told so, whoever sends it.
    Answer ask(FhirHttp fhir) {
      var body = "{\"resourceType\": \"%s\"}".formatted(path.replaceFirst("/.*", ""));
      return fhir.send(method, path, BodyPublishers.ofString(body));
    }
  }

  @Test
  void asksForAToken() {
    var nobody = FhirHttp.ofNobody(port);

    var more =
        Stream.of(
            new Route("GET", "?_getpages=1"),
            new Route("GET", "$anything"),
            new Route("GET", "Nonsense"),
            new Route("OPTIONS", ""),
            new Route("POST", ""));
    var let =
        Stream.concat(routes(), more).filter(route -> route.ask(nobody).status() != 401).toList();

    assertThat(routes().count()).isGreaterThan(1_000);
    assertThat(let).isEmpty();
  }

  @Test
  void isRefusedToATokenWithoutItsScope() {
    var unscoped = new Asker(port).with("user/Basic.c");
    var mayCreate = Set.of(new Route("POST", "Basic"), new Route("POST", "Basic/$validate"));

    var let =
        routes()
            .filter(route -> !mayCreate.contains(route))
            .filter(route -> route.ask(unscoped).status() != 403)
            .toList();

    assertThat(let).isEmpty();
  }

  @Test
  void ofAnOperationHasARowThatSaysWhatItTakes() {
    var operations = new TreeSet<String>();
    bindings()
        .filter(OperationMethodBinding.class::isInstance)
        .forEach(binding -> operations.add(((OperationMethodBinding) binding).getName()));

    assertThat(operations).hasSizeGreaterThan(10);
    assertThat(operations).allSatisfy(name -> assertThat(OperationNeed.of(name)).isPresent());
  }

  @Test
  void ofAPageIsKnownHere() {
    var paths = new TreeSet<String>();
    mappings
        .getHandlerMethods()
        .keySet()
        .forEach(mapping -> paths.addAll(mapping.getPatternValues()));

    assertThat(paths).allSatisfy(path -> assertThat(isKnown(path)).as(path).isTrue());
  }

  private static boolean isKnown(String path) {
    return OPEN_MAPPINGS.contains(path)
        || path.startsWith("/smart/")
        || path.startsWith("/login/")
        || path.startsWith("/logout")
        || path.startsWith("/demo/");
  }

  private Stream<Route> routes() {
    return bindings()
        .filter(binding -> binding.getRestOperationType() != RestOperationTypeEnum.METADATA)
        .flatMap(binding -> routes(binding).stream());
  }

  private Stream<BaseMethodBinding> bindings() {
    return Stream.concat(
        server.getResourceBindings().stream().flatMap(type -> type.getMethodBindings().stream()),
        server.getServerBindings().stream());
  }

  private static List<Route> routes(BaseMethodBinding binding) {
    var type = Objects.requireNonNullElse(binding.getResourceName(), "");
    if (binding instanceof OperationMethodBinding operation) {
      return operations(operation, type);
    }
    return switch (binding.getRestOperationType()) {
      case READ -> List.of(new Route("GET", type + "/" + PERSON));
      case VREAD -> List.of(new Route("GET", type + "/" + PERSON + "/_history/1"));
      case HISTORY_INSTANCE -> List.of(new Route("GET", type + "/" + PERSON + "/_history"));
      case HISTORY_TYPE -> List.of(new Route("GET", type + "/_history"));
      case HISTORY_SYSTEM -> List.of(new Route("GET", "_history"));
      case SEARCH_TYPE -> List.of(new Route("GET", type));
      case CREATE -> List.of(new Route("POST", type));
      case UPDATE -> List.of(new Route("PUT", type + "/" + PERSON), new Route("PUT", type));
      case DELETE -> List.of(new Route("DELETE", type + "/" + PERSON));
      default -> List.of();
    };
  }

  private static List<Route> operations(OperationMethodBinding operation, String type) {
    var routes = new ArrayList<Route>();
    if (operation.isCanOperateAtTypeLevel()) {
      routes.add(new Route("POST", type + "/" + operation.getName()));
    }
    if (operation.isCanOperateAtInstanceLevel()) {
      routes.add(new Route("POST", type + "/" + PERSON + "/" + operation.getName()));
    }
    return routes;
  }
}
