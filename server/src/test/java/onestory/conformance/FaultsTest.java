package onestory.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.Test;

/** What a sender is told, one kind of fault after the other. */
class FaultsTest {

  private static final String ABOUT = "'subject':{'reference':'Patient/9990000018'}";

  @Test
  void nameWhatCanBeChosenFrom() {
    assertFault(
        condition(
            "'clinicalStatus':{'coding':[{'system':'$','code':'actve'}]}".replace("$", CLINICAL)),
        "code-not-in-list",
        "Condition.clinicalStatus",
        "condition-clinical#actve' is not in the list Condition Clinical Status Codes. Send one of:"
            + " active, inactive, ");
  }

  @Test
  void missACodeWhereThereIsOnlyText() {
    assertFault(
        condition("'clinicalStatus':{'text':'active'}"),
        "code-not-in-list",
        "Condition.clinicalStatus",
        "There is no code, only text. Send one of: active, inactive, ");
  }

  @Test
  void nameTheElementThatIsMissing() {
    assertFault(
        "{'resourceType':'Observation','status':'final'," + ABOUT + "}",
        "element-missing",
        "Observation.code",
        "Observation.code is missing. Send it.");
  }

  @Test
  void sayInWordsWhichInvariantIsBroken() {
    assertFault(
        observation("'valueString':'a','dataAbsentReason':{'text':'x'}"),
        "obs-6",
        "Observation",
        "dataAbsentReason SHALL only be present if Observation.value[x] is not present");
  }

  @Test
  void passOnWhatOurOwnInvariantsSay() {
    assertFault(
        "{'resourceType':'ServiceRequest','status':'active','intent':'order','priority':'urgent',"
            + ABOUT
            + "}",
        "referral-1",
        "ServiceRequest",
        "An urgent referral says when it was received, so that its clock can run. Send authoredOn"
            + " with a time.");
  }

  @Test
  void askForTheOffsetOfATime() {
    assertFault(
        observation("'effectiveDateTime':'2026-11-02T10:00:00'"),
        "time-zone-missing",
        "Observation.effective.ofType(dateTime)",
        "The time has no time zone. Send an offset with it");
  }

  @Test
  void askForAPeriodThatEndsAfterItBegins() {
    assertFault(
        observation("'effectivePeriod':{'start':'2026-02-01','end':'2026-01-01'}"),
        "period-order",
        "Observation.effective.ofType(Period)",
        "The period ends before it begins");
  }

  @Test
  void nameTheTypesThatAReferenceMayLeadTo() {
    assertFault(
        observation("'performer':[{'reference':'CarePlan/1'}]"),
        "reference-target",
        "Observation.performer[0]",
        "CarePlan/1 is a CarePlan. Send a reference to: Practitioner");
  }

  @Test
  void askForAReferenceThatIsOne() {
    assertFault(
        observation("'performer':[{'reference':'Dr Jones'}]"),
        "reference-form",
        "Observation.performer[0]",
        "'Dr Jones' is no reference. Send Type/id");
  }

  @Test
  void missTheContainedResourceThatIsReferredTo() {
    assertFault(
        observation("'performer':[{'reference':'#p'}]"),
        "contained-missing",
        "Observation.performer[0]",
        "Nothing contained has the id of #p");
  }

  @Test
  void nameTheElementOfAContainedResource() {
    assertFault(
        observation(
            "'performer':[{'reference':'#p'}],'contained':[{'resourceType':'Practitioner','id':'p',"
                + "'qualification':[{}, {'period':{'start':'2026'}}]}]"),
        "element-missing",
        "Observation.contained[0].qualification[0].code",
        "code is missing. Send it.");
  }

  @Test
  void askForTheUrlOfAnExtension() {
    assertFault(
        observation("'extension':[{'valueString':'x'}]"),
        "extension-url",
        "Observation.extension[0]",
        "The extension has no url");
  }

  @Test
  void nameTheValueThatAnExtensionTakes() {
    assertFault(
        patient("'extension':[{'url':'$','valueString':'x'}]".replace("$", BIRTH_PLACE)),
        "extension-value",
        "Patient.extension[0]",
        "was found with a string. Send it with: Address.");
  }

  @Test
  void nameThePlaceOfAnExtension() {
    assertFault(
        observation(
            "'extension':[{'url':'$','valueAddress':{'city':'x'}}]".replace("$", BIRTH_PLACE)),
        "extension-place",
        "Observation",
        "was found in Observation. Send it only in: e:Patient.");
  }

  @Test
  void tellAnUnknownCodeOfAKnownSystem() {
    assertFault(
        observation(
            "'category':[{'coding':[{'system':'$','code':'surveyx'}]}]".replace("$", CATEGORY)),
        "code-unknown",
        "Observation.category[0]",
        "has no code 'surveyx'");
  }

  @Test
  void tellAnUnknownUnit() {
    assertFault(
        observation(
            "'valueQuantity':{'value':12,'system':'http://unitsofmeasure.org','code':'kgs'}"),
        "unit-unknown",
        "Observation.value.ofType(Quantity)",
        "'kgs' is no unit of UCUM");
  }

  @Test
  void refuseScriptsInTheNarrative() {
    assertFault(
        observation(
            "'text':{'status':'generated','div':'<div"
                + " xmlns=\\\"http://www.w3.org/1999/xhtml\\\"><script>x</script></div>'}"),
        "narrative",
        "Observation.text.div",
        "not the plain HTML that FHIR allows");
  }

  @Test
  void warnOfACodeSystemThatIsUnknownHere() {
    assertWarning(
        observation("'category':[{'coding':[{'system':'https://example.org/cs','code':'a'}]}]"),
        "code-system-unknown",
        "'a' is kept as it was sent");
  }

  @Test
  void warnOfAProfileThatIsNotInstalled() {
    assertWarning(
        observation("'meta':{'profile':['https://example.org/draft']}"),
        "profile-unknown",
        "https://example.org/draft is not installed here");
  }

  @Test
  void warnOfAMistypedSnomedCode() {
    var faults =
        Validator.faults(
            observation(
                "'bodySite':{'coding':[{'system':'$','code':'160245002'}]}".replace("$", SNOMED)));

    assertThat(faults)
        .extracting(Fault::severity, Fault::rule, Fault::expression)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                IssueSeverity.WARNING, "code-check-digit", "Observation.bodySite.coding[0].code"));
  }

  @Test
  void haveNothingToSayOfASnomedCodeThatCanBeOne() {
    assertThat(
            Validator.faults(
                observation(
                    "'bodySite':{'coding':[{'system':'$','code':'160245001'}]}"
                        .replace("$", SNOMED))))
        .isEmpty();
  }

  private static final String SNOMED = "http://snomed.info/sct";
  private static final String CLINICAL = "http://terminology.hl7.org/CodeSystem/condition-clinical";
  private static final String CATEGORY =
      "http://terminology.hl7.org/CodeSystem/observation-category";
  private static final String BIRTH_PLACE =
      "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";

  private static void assertFault(String json, String rule, String expression, String words) {
    var errors = Validator.faults(json).stream().filter(Fault::isError).toList();

    assertThat(errors).as("one fault, one issue").hasSize(1);
    assertThat(errors.get(0).rule()).isEqualTo(rule);
    assertThat(errors.get(0).expression()).isEqualTo(expression);
    assertThat(errors.get(0).words()).contains(words);
  }

  private static void assertWarning(String json, String rule, String words) {
    var faults = Validator.faults(json);

    assertThat(faults).filteredOn(Fault::isError).isEmpty();
    assertThat(faults).extracting(Fault::rule).isEqualTo(List.of(rule));
    assertThat(faults.get(0).words()).contains(words);
  }

  private static String observation(String rest) {
    return "{'resourceType':'Observation','status':'final','code':{'text':'x'},"
        + ABOUT
        + ","
        + rest
        + "}";
  }

  private static String condition(String rest) {
    return "{'resourceType':'Condition','code':{'text':'x'}," + ABOUT + "," + rest + "}";
  }

  private static String patient(String rest) {
    return "{'resourceType':'Patient','name':[{'family':'Example'}],'id':'tmp-1'," + rest + "}";
  }
}
