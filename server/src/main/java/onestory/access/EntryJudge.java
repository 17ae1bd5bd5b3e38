package onestory.access;

import ca.uhn.fhir.util.UrlUtil;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import onestory.caller.Caller;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/** The decision on the entries of a transaction. To judge them twice changes nothing. */
final class EntryJudge {

  private final Judge judge;

  EntryJudge(Judge judge) {
    this.judge = judge;
  }

  void judge(Caller caller, Bundle bundle) {
    bundle.getEntry().forEach(entry -> judge(caller, entry));
  }

  private void judge(Caller caller, BundleEntryComponent entry) {
    var demand = EntryDemand.of(entry);
    var parameters = judge.judge(caller, demand);
    if (!isSame(parameters, demand.parameters())) {
      var path = entry.getRequest().getUrl().replaceFirst("\\?.*", "");
      entry.getRequest().setUrl(path + "?" + query(parameters));
    }
    if (isOfAnotherType(entry, demand)) {
      // What HAPI stores is what the entry holds, whatever its URL says.
      judge.judge(caller, Demand.of(demand.act(), entry.getResource().fhirType()));
    }
  }

  private static boolean isOfAnotherType(BundleEntryComponent entry, Demand demand) {
    return entry.hasResource()
        && entry.getRequest().getMethod() == HTTPVerb.POST
        && !entry.getResource().fhirType().equals(demand.type());
  }

  private static boolean isSame(Map<String, String[]> one, Map<String, String[]> other) {
    return one.keySet().equals(other.keySet())
        && one.entrySet().stream()
            .allMatch(some -> Arrays.equals(some.getValue(), other.get(some.getKey())));
  }

  private static String query(Map<String, String[]> parameters) {
    return parameters.entrySet().stream()
        .flatMap(
            parameter ->
                Arrays.stream(parameter.getValue())
                    .map(value -> parameter.getKey() + "=" + UrlUtil.escapeUrlParam(value)))
        .collect(Collectors.joining("&"));
  }
}
