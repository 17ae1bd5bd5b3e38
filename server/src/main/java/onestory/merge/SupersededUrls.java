package onestory.merge;

import ca.uhn.fhir.util.UrlUtil;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/** What the reading entries of a transaction or batch ask about superseded people. */
final class SupersededUrls {

  private static final Pattern EVERYTHING = Pattern.compile("Patient/([^/?]+)(/\\$everything.*)");

  private final Identities identities;

  SupersededUrls(Identities identities) {
    this.identities = identities;
  }

  /**
   * Makes searches, and {@code $everything}, ask about who survives; to do it twice is the same.
   */
  void rewrite(Bundle bundle) {
    bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getRequest)
        .filter(request -> request.getMethod() == HTTPVerb.GET && request.hasUrl())
        .forEach(this::rewrite);
  }

  private void rewrite(BundleEntryRequestComponent request) {
    var url = request.getUrl();
    var everything = EVERYTHING.matcher(url);
    if (everything.matches()) {
      var asked = everything.group(1);
      var survivor = identities.superseded(Set.of(asked)).getOrDefault(asked, asked);
      request.setUrl("Patient/" + survivor + everything.group(2));
    } else if (url.contains("?") && !url.substring(0, url.indexOf('?')).contains("/")) {
      var asked = UrlUtil.parseQueryString(url.substring(url.indexOf('?') + 1));
      var rewritten = SupersededNames.rewrite(asked, identities::superseded);
      if (rewritten != asked) {
        request.setUrl(url.substring(0, url.indexOf('?') + 1) + query(rewritten));
      }
    }
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
