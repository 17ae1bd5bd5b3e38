package onestory.access;

import ca.uhn.fhir.util.UrlUtil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onestory.access.Demand.Act;
import onestory.caller.Scope;
import onestory.fhir.Refusals;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;

/** What an entry of a transaction or batch asks for, by its method and URL. */
final class EntryDemand {

  private static final String HISTORY = "_history";
  private static final String EVERYTHING = "$everything";

  private EntryDemand() {}

  /**
   * The demand of an entry.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException if its URL is none that
   *     is understood here
   */
  static Demand of(BundleEntryComponent entry) {
    var request = entry.getRequest();
    var parts = request.hasUrl() ? request.getUrl().split("\\?", 2) : new String[] {""};
    var path = List.of(parts[0].replaceFirst("^/", "").split("/", -1));
    if (!path.stream().limit(2).allMatch(EntryDemand::isPlain)) {
      throw Refusals.forbidden(AccessRules.TOO_WIDE);
    }
    var query = parts.length > 1 ? UrlUtil.parseQueryString(parts[1]) : Map.<String, String[]>of();
    return demand(request, path, query).orElseThrow(() -> Refusals.forbidden(AccessRules.TOO_WIDE));
  }

  // No operation, and nothing that somebody else might read in another way.
  private static boolean isPlain(String step) {
    return step.matches("[A-Za-z0-9_.-]+");
  }

  private static Optional<Demand> demand(
      BundleEntryRequestComponent request, List<String> path, Map<String, String[]> query) {
    if (!request.hasMethod()) {
      return Optional.empty();
    }
    return switch (request.getMethod()) {
      case GET, HEAD -> get(path, query);
      case POST ->
          path.size() == 1
              ? Optional.of(Demand.of(create(request), path.get(0)))
              : Optional.empty();
      case PUT, PATCH -> one(Act.UPDATE, Act.UPDATE_FOUND, path);
      case DELETE -> one(Act.DELETE, Act.DELETE_FOUND, path);
      case NULL -> Optional.empty();
    };
  }

  private static Act create(BundleEntryRequestComponent request) {
    return request.hasIfNoneExist() ? Act.CREATE_UNLESS_FOUND : Act.CREATE;
  }

  private static Optional<Demand> get(List<String> path, Map<String, String[]> query) {
    if (path.equals(List.of(HISTORY))) {
      return Optional.of(Demand.of(Act.HISTORY, Scope.ANY));
    }
    return switch (path.size()) {
      case 1 -> Optional.of(Demand.search(path.get(0), query));
      case 2 ->
          Optional.of(
              path.get(1).equals(HISTORY)
                  ? Demand.of(Act.HISTORY, path.get(0))
                  : Demand.of(Act.READ, path.get(0), path.get(1)));
      case 3 ->
          path.get(2).equals(EVERYTHING)
              ? Optional.of(
                  new Demand(Act.EVERYTHING, path.get(0), Optional.of(path.get(1)), query))
              : version(path);
      case 4 -> version(path);
      default -> Optional.empty();
    };
  }

  private static Optional<Demand> version(List<String> path) {
    return path.get(2).equals(HISTORY)
        ? Optional.of(Demand.of(Act.READ, path.get(0), path.get(1)))
        : Optional.empty();
  }

  private static Optional<Demand> one(Act act, Act conditional, List<String> path) {
    return switch (path.size()) {
      case 1 -> Optional.of(Demand.of(conditional, path.get(0)));
      case 2 -> Optional.of(Demand.of(act, path.get(0), path.get(1)));
      default -> Optional.empty();
    };
  }
}
