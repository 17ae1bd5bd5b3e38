package onestory.conformance;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;

/** A form with questions of every kind, and answers to it. */
final class VisitForm {

  static final String URL = "https://forms.test.example/Questionnaire/visit";

  private static final FhirContext R4 = FhirContext.forR4Cached();

  private VisitForm() {}

  static QuestionnaireResponse response(String status, String... items) {
    return parsed(
        QuestionnaireResponse.class,
        "{'resourceType':'QuestionnaireResponse','status':'%s','questionnaire':'%s','item':[%s]}"
            .formatted(status, URL + "|2", String.join(",", items)));
  }

  static String item(String linkId, String value) {
    return "{'linkId':'%s','answer':[{%s}]}".formatted(linkId, value);
  }

  static String home(String... items) {
    return "{'linkId':'home','item':[%s]}".formatted(String.join(",", items));
  }

  static String seen(String who) {
    return "{'linkId':'seen','item':[%s]}"
        .formatted(item("seen.who", "'valueString':'%s'".formatted(who)));
  }

  static Questionnaire form() {
    return parsed(
        Questionnaire.class,
        """
        {'resourceType':'Questionnaire','status':'active','version':'2',
         'url':'https://forms.test.example/Questionnaire/visit',
         'contained':[{'resourceType':'ValueSet','id':'pets','status':'active','compose':{
           'include':[{'system':'urn:k','concept':[{'code':'cat'},{'code':'dog'}]}]}}],
         'item':[
          {'linkId':'home','type':'group','item':[
            {'linkId':'home.kind','text':'Which kind?','type':'choice','answerOption':[
              {'valueCoding':{'system':'urn:k','code':'house'}},
              {'valueCoding':{'system':'urn:k','code':'flat'}}]},
            {'linkId':'home.floor','type':'integer',
             'extension':[
              {'url':'http://hl7.org/fhir/StructureDefinition/minValue','valueInteger':0},
              {'url':'http://hl7.org/fhir/StructureDefinition/maxValue','valueInteger':40}],
             'enableWhen':[{'question':'home.kind','operator':'=',
              'answerCoding':{'system':'urn:k','code':'flat'}}]},
            {'linkId':'home.pets','type':'choice','repeats':true,'answerValueSet':'#pets',
             'item':[{'linkId':'home.pets.name','type':'string'}]}]},
          {'linkId':'seen','type':'group','repeats':true,'item':[
            {'linkId':'seen.who','type':'string','maxLength':10,'required':true},
            {'linkId':'seen.on','type':'date'}]},
          {'linkId':'mood','type':'open-choice','answerOption':[{'valueString':'well'}]},
          {'linkId':'elsewhere','type':'choice','answerValueSet':'https://x.example/ValueSet/x'}]}
        """);
  }

  private static <T extends Resource> T parsed(Class<T> type, String json) {
    return R4.newJsonParser().parseResource(type, json.replace('\'', '"'));
  }
}
