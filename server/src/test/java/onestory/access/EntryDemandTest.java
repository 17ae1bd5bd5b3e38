package onestory.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryDemandTest {

  @ParameterizedTest
  @CsvSource({
    "GET, Observation/1, READ, Observation",
    "HEAD, Observation/1, READ, Observation",
    "GET, /Observation/1, READ, Observation",
    "GET, Observation/1/_history, READ, Observation",
    "GET, Observation/1/_history/2, READ, Observation",
    "GET, Observation/_history, HISTORY, Observation",
    "GET, _history, HISTORY, *",
    "GET, Observation, SEARCH, Observation",
    "GET, Patient/1/$everything?_count=1, EVERYTHING, Patient",
    "GET, Observation?code=1, SEARCH, Observation",
    "POST, Observation, CREATE, Observation",
    "PUT, Observation/1, UPDATE, Observation",
    "PUT, Observation?code=1, UPDATE_FOUND, Observation",
    "PATCH, Observation/1, UPDATE, Observation",
    "PATCH, Observation?code=1, UPDATE_FOUND, Observation",
    "DELETE, Observation/1, DELETE, Observation",
    "DELETE, Observation?code=1, DELETE_FOUND, Observation"
  })
  void isWhatMethodAndUrlSay(HTTPVerb method, String url, Demand.Act act, String type) {
    var demand = EntryDemand.of(entry(method, url));

    assertThat(demand.act()).isEqualTo(act);
    assertThat(demand.type()).isEqualTo(type);
  }

  @Test
  void ofACreateWithAConditionIsConditional() {
    var entry = entry(HTTPVerb.POST, "Observation");
    entry.getRequest().setIfNoneExist("code=1");

    assertThat(EntryDemand.of(entry).act()).isEqualTo(Demand.Act.CREATE_UNLESS_FOUND);
  }

  @Test
  void ofASearchHasItsParametersDecoded() {
    var demand = EntryDemand.of(entry(HTTPVerb.GET, "Observation?code=a%7Cb&code=c"));

    assertThat(demand.parameters().get("code")).containsExactly("a|b", "c");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, Patient/1/$story",
    "GET, Patient/$everything",
    "POST, Patient/1/$everything",
    "POST, Patient/$merge",
    "POST, Patient/_search",
    "GET, http://elsewhere.example/fhir/Patient/1",
    "GET, Patient/1/Observation",
    "GET, Patient/1/_history/2/3",
    "GET, '?_getpages=1'",
    "GET, Patient//1",
    "GET, Patient/%2e%2e",
    "PUT, Patient/1/2"
  })
  void isNothingElse(HTTPVerb method, String url) {
    var entry = entry(method, url);

    assertThatThrownBy(() -> EntryDemand.of(entry)).isInstanceOf(ForbiddenOperationException.class);
  }

  @Test
  void takesAMethodAndAUrl() {
    assertThatThrownBy(() -> EntryDemand.of(new BundleEntryComponent()))
        .isInstanceOf(ForbiddenOperationException.class);
  }

  private static BundleEntryComponent entry(HTTPVerb method, String url) {
    var entry = new BundleEntryComponent();
    entry.getRequest().setMethod(method).setUrl(url);
    return entry;
  }
}
