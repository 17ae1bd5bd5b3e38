package onestory.record;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredInErrorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'resourceType':'Observation','status':'entered-in-error'}",
        "{'resourceType':'Task','status':'entered-in-error'}",
        "{'resourceType':'Goal','lifecycleStatus':'entered-in-error'}",
        "{'resourceType':'Basic','meta':{'tag':[{'system':'urn:onestory:flag','code':'entered-in-error'}]}}",
        "{'resourceType':'AllergyIntolerance','verificationStatus':{'coding':[{'code':'entered-in-error'}]}}",
        "{'resourceType':'Condition','verificationStatus':{'coding':[{'code':'unconfirmed'},{'code':'entered-in-error'}]}}"
      })
  void isToldByTheStatusOrATag(String json) {
    assertThat(EnteredInError.is(parsed(json))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'resourceType':'Observation','status':'final'}",
        "{'resourceType':'Observation','valueString':'entered-in-error'}",
        "{'resourceType':'Condition','clinicalStatus':{'coding':[{'code':'active'}]}}",
        "{'resourceType':'Basic','meta':{'tag':[{'system':'urn:other','code':'entered-in-error'}]}}",
        "{'resourceType':'Patient','meta':{'tag':[{'system':'urn:onestory:flag','code':'entered-in-error'}]}}",
        "{'resourceType':'Patient','id':'1'}"
      })
  void isNotToldByAnythingElse(String json) {
    assertThat(EnteredInError.is(parsed(json))).isFalse();
  }

  @Test
  void leavesTheEntryInTheIndex() {
    var observation =
        parsed(
            "{'resourceType':'Observation','status':'entered-in-error','subject':{'reference':'Patient/1'}}");
    var entries =
        new RecordEntries(FhirContext.forR4Cached()).of(7, Stored.resource(observation, "o1", 2));

    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).resource().isCurrent()).isFalse();
  }

  private static Resource parsed(String json) {
    var parser = FhirContext.forR4Cached().newJsonParser();
    return (Resource) parser.parseResource(json.replace('\'', '"'));
  }
}
