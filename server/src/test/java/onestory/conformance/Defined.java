package onestory.conformance;

import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;

/** Definitions for packages of tests. */
final class Defined {

  private static final String BASE = "https://test.example/fhir/";

  private Defined() {}

  static String url(String id) {
    return BASE + "StructureDefinition/" + id;
  }

  /** A profile of Observation that requires an element, without a snapshot. */
  static StructureDefinition requiring(String id, String element) {
    var profile = new StructureDefinition();
    profile.setId(id);
    profile.setUrl(url(id)).setName("Test").setStatus(PublicationStatus.ACTIVE);
    profile.setKind(StructureDefinitionKind.RESOURCE).setAbstract(false).setType("Observation");
    profile
        .setBaseDefinition("http://hl7.org/fhir/StructureDefinition/Observation")
        .setDerivation(TypeDerivationRule.CONSTRAINT);
    var path = "Observation." + element;
    profile.getDifferential().addElement().setPath(path).setMin(1).setId(path);
    return profile;
  }

  static CodeSystem codes(String id, PublicationStatus status) {
    var codes = new CodeSystem().setUrl(BASE + "CodeSystem/" + id).setStatus(status);
    codes.setId(id);
    codes.setContent(CodeSystemContentMode.COMPLETE).setName("Test");
    codes.addConcept().setCode("a").setDisplay("A");
    return codes;
  }

  /** A way to search Observations by the text of their code. */
  static SearchParameter search(String id) {
    var parameter = new SearchParameter();
    parameter.setId(id);
    parameter.setUrl(BASE + "SearchParameter/" + id).setName("Test").setDescription("A test.");
    parameter.setStatus(PublicationStatus.ACTIVE).setCode(id).addBase("Observation");
    parameter.setType(SearchParamType.STRING).setExpression("Observation.code.text");
    return parameter;
  }

  static List<String> titles(Judgement judgement) {
    return judgement.taken().stream().map(PackageJudge::title).toList();
  }
}
