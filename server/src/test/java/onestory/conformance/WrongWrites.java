package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/**
 * A wrong write of each kind, and what its sender is to be told. They break a profile of
 * Observation which has every kind of rule.
 */
final class WrongWrites {

  private static final String PROFILE = Defined.url("strict");
  private static final String SYSTEM = "https://test.example/fhir/CodeSystem/letters";

  private WrongWrites() {}

  /**
   * One wrong write.
   *
   * @param kind what is wrong with it
   * @param json an Observation about {@code Patient/$person}
   * @param rule code of the rule
   * @param expression the element
   * @param words what was found, and what to send
   */
  record Wrong(
      String kind,
      String json,
      IssueSeverity severity,
      String rule,
      String expression,
      String words) {

    @Override
    public String toString() {
      return kind;
    }
  }

  static List<MetadataResource> definitions() {
    return Stream.of(CODES, LIST, STRICT)
        .map(json -> FhirContext.forR4Cached().newJsonParser().parseResource(json))
        .map(MetadataResource.class::cast)
        .toList();
  }

  static List<Wrong> all() {
    return List.of(
        wrong("max cardinality", "'category':[", "'category':[{'text':'b'},")
            .is(
                "element-too-many",
                ".category",
                "Observation.category was found 2 times. Send it 1 time(s)"),
        wrong("no cardinality", "'status'", "'device':{'display':'x'},'status'")
            .is(
                "element-too-many",
                ".device",
                "Observation.device was found, and the profile does not"),
        wrong("min cardinality", "'performer':[{'reference':'Organization/$ods'}],", "")
            .is("element-missing", ".performer", "Observation.performer is missing. Send it."),
        wrong("closed slicing", "'component':[", "'component':[{'code':{'text':'other'}},")
            .is("element-not-allowed", ".component[0]", "none of those that the profile allows"),
        wrong("missing slice", ",'component':" + COMPONENT, "")
            .is("slice-missing", ".component", "Observation.component:one is missing"),
        wrong("fixed value", "'status':'final'", "'status':'amended'")
            .is("value-fixed", ".status", "'amended' was found. Send 'final'"),
        wrong("pattern", "'code':'the-code'", "'code':'another'")
            .is("value-fixed", ".code", "Send system " + SYSTEM + ", code the-code."),
        wrong("wrong type", "'valueInteger':3", "'valueString':'three'")
            .is("value-type", ".value.ofType(string)", "Send one of the type integer"),
        wrong("wrong format", "'status'", "'implicitRules':'a b','status'")
            .is("value-format", ".implicitRules", "'a b' has spaces where none can be."),
        wrong("required binding", "'code':'a'", "'code':'z'")
            .is("code-not-in-list", ".interpretation[0]", "#z' is not in the list Letters. Send"),
        wrong("required binding, of another system", SYSTEM + "','code':'a'", HIGH)
            .is("code-not-in-list", ".interpretation[0]", "#H' is not in the list Letters. Send"),
        wrong("required binding, without a code", "{'coding':[" + A + "]}", "{'text':'a'}")
            .is("code-not-in-list", ".interpretation[0]", "There is no code, only text. Send one"),
        wrong("extensible binding", "'status'", "'method':{'coding':[" + Z + "]},'status'")
            .warns("code-beyond-list", ".method", "If one of the list fits, send that: one of: a"),
        wrong("code that its system has not", "'code':'survey'", "'code':'zz'")
            .is("code-unknown", ".category[0]", "has no code 'zz'"),
        wrong("code of an unknown system", CATEGORY, "https://x.example/codes")
            .warns("code-system-unknown", ".category[0]", "cannot be checked here"),
        wrong("code without a system", "'system':'" + CATEGORY + "',", "")
            .warns("code-without-system", ".category[0]", "Send the system with it."),
        wrong("target of a reference", "Organization/$ods", "Location/x")
            .is("reference-target", ".performer[0]", "Location/x is a Location. Send a reference"),
        wrong("form of a reference", "Organization/$ods", "Dr Jones")
            .is("reference-form", ".performer[0]", "'Dr Jones' is no reference. Send Type/id"),
        wrong("invariant", "'valueInteger':3", "'valueInteger':30")
            .is("strict-1", "", "No value is above ten. Send ten or less."),
        wrong("modifier extension", "'status'", "'modifierExtension':[" + NOT + "],'status'")
            .is("modifier-extension-unknown", ".modifierExtension[0]", "nobody here understands"),
        wrong("modifier deep inside", "'valueString':'x'", "'modifierExtension':[" + NOT + "]")
            .is("modifier-extension-unknown", ".component[0].modifierExtension[0]", "can change"),
        wrong("unknown profile", "'profile':[", "'profile':['https://x.example/draft',")
            .warns("profile-unknown", ".meta.profile[0]", "draft is not installed here"),
        wrong("profile of another type", "'profile':[", "'profile':['" + OF_PATIENT + "',")
            .is("profile-type", ".meta.profile[0]", "is for the type Patient, and this is of"));
  }

  static String right() {
    return RIGHT;
  }

  /** What nobody minds: an extension that changes nothing of the meaning. */
  static String withUnknownExtension() {
    return RIGHT.replace("\"status\"", ("'extension':[" + NOT + "],'status'").replace('\'', '"'));
  }

  private static Case wrong(String kind, String part, String instead) {
    var json = RIGHT.replace(part.replace('\'', '"'), instead.replace('\'', '"'));
    if (json.equals(RIGHT)) {
      throw new IllegalArgumentException("There is no " + part);
    }
    return new Case(kind, json);
  }

  /** A wrong write of which it has still to be said what is wrong with it. */
  private record Case(String kind, String json) {

    Wrong is(String rule, String path, String words) {
      return new Wrong(kind, json, IssueSeverity.ERROR, rule, "Observation" + path, words);
    }

    Wrong warns(String rule, String path, String words) {
      return new Wrong(kind, json, IssueSeverity.WARNING, rule, "Observation" + path, words);
    }
  }

  private static final String CATEGORY =
      "http://terminology.hl7.org/CodeSystem/observation-category";
  private static final String HIGH =
      "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation','code':'H'";
  private static final String OF_PATIENT = "http://hl7.org/fhir/StructureDefinition/Patient";
  private static final String NOT = "{'url':'https://x.example/not','valueBoolean':true}";
  private static final String A = "{'system':'" + SYSTEM + "','code':'a'}";
  private static final String Z = "{'system':'" + SYSTEM + "','code':'z'}";
  private static final String COMPONENT =
      "[{'code':{'coding':[{'system':'" + SYSTEM + "','code':'one'}]},'valueString':'x'}]";

  private static final String RIGHT =
      """
      {'resourceType':'Observation','meta':{'profile':['$profile']},'status':'final',
       'category':[{'coding':[{'system':'$category','code':'survey'}]}],
       'subject':{'reference':'Patient/$person'},
       'code':{'coding':[{'system':'$system','code':'the-code'}],'text':'x'},
       'performer':[{'reference':'Organization/$ods'}],
       'valueInteger':3,'interpretation':[{'coding':[{'system':'$system','code':'a'}]}]
       ,'component':[{'code':{'coding':[{'system':'$system','code':'one'}]},'valueString':'x'}]}
      """
          .replace("$profile", PROFILE)
          .replace("$category", CATEGORY)
          .replace("$system", SYSTEM)
          .replace('\'', '"');

  private static final String CODES =
      """
      {'resourceType':'CodeSystem','id':'letters','url':'$system','name':'Letters',
       'status':'active','content':'complete','concept':[{'code':'a'},{'code':'b'},{'code':'z'},
        {'code':'the-code'},{'code':'another'},{'code':'one'}]}
      """
          .replace("$system", SYSTEM)
          .replace('\'', '"');

  private static final String LIST =
      """
      {'resourceType':'ValueSet','id':'letters','url':'https://test.example/fhir/ValueSet/letters',
       'name':'Letters','title':'Letters','status':'active',
       'compose':{'include':[{'system':'$system','concept':[{'code':'a'},{'code':'b'}]}]}}
      """
          .replace("$system", SYSTEM)
          .replace('\'', '"');

  private static final String STRICT =
      """
      {'resourceType':'StructureDefinition','id':'strict','url':'$profile','name':'Strict',
       'status':'active','kind':'resource','abstract':false,'type':'Observation',
       'baseDefinition':'http://hl7.org/fhir/StructureDefinition/Observation',
       'derivation':'constraint','differential':{'element':[
        {'id':'Observation','path':'Observation','constraint':[{'key':'strict-1',
         'severity':'error','human':'No value is above ten. Send ten or less.',
         'expression':'value.ofType(integer).empty() or value.ofType(integer) <= 10'}]},
        {'id':'Observation.status','path':'Observation.status','fixedCode':'final'},
        {'id':'Observation.category','path':'Observation.category','max':'1'},
        {'id':'Observation.code','path':'Observation.code',
         'patternCodeableConcept':{'coding':[{'system':'$system','code':'the-code'}]}},
        {'id':'Observation.performer','path':'Observation.performer','min':1},
        {'id':'Observation.value[x]','path':'Observation.value[x]','type':[{'code':'integer'}]},
        {'id':'Observation.interpretation','path':'Observation.interpretation',
         'binding':{'strength':'required','valueSet':'https://test.example/fhir/ValueSet/letters'}},
        {'id':'Observation.method','path':'Observation.method',
         'binding':{'strength':'extensible',
          'valueSet':'https://test.example/fhir/ValueSet/letters'}},
        {'id':'Observation.device','path':'Observation.device','max':'0'},
        {'id':'Observation.component','path':'Observation.component','slicing':{
         'discriminator':[{'type':'pattern','path':'code'}],'rules':'closed'},'min':1},
        {'id':'Observation.component:one','path':'Observation.component','sliceName':'one','min':1,
         'max':'1'},
        {'id':'Observation.component:one.code','path':'Observation.component.code',
         'patternCodeableConcept':{'coding':[{'system':'$system','code':'one'}]}}]}}
      """
          .replace("$profile", PROFILE)
          .replace("$system", SYSTEM)
          .replace('\'', '"');
}
