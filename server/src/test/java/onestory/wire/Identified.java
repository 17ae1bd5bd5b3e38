package onestory.wire;

import onestory.nhsnumber.NhsNumber;
import onestory.testing.Clinical;
import onestory.testing.People;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Types whose resources are known by a business identifier, each with a text that differs. */
enum Identified {
  CONDITION("Condition") {
    @Override
    Resource resource(NhsNumber person, String system, String value, String text) {
      var condition = new Condition().setSubject(about(person));
      condition.addIdentifier().setSystem(system).setValue(value);
      return condition.setCode(new CodeableConcept().setText(text));
    }
  },
  OBSERVATION("Observation") {
    @Override
    Resource resource(NhsNumber person, String system, String value, String text) {
      var observation = Clinical.observation(about(person), text);
      observation.addIdentifier().setSystem(system).setValue(value);
      return observation;
    }
  },
  CARE_PLAN("CarePlan") {
    @Override
    Resource resource(NhsNumber person, String system, String value, String text) {
      var plan = Clinical.plan(about(person), text);
      plan.addIdentifier().setSystem(system).setValue(value);
      return plan;
    }
  },
  DEVICE("Device") {
    @Override
    Resource resource(NhsNumber person, String system, String value, String text) {
      var device = new Device().setPatient(about(person)).setModelNumber(text);
      device.addIdentifier().setSystem(system).setValue(value);
      return device;
    }
  },
  BASIC("Basic") {
    @Override
    Resource resource(NhsNumber person, String system, String value, String text) {
      var basic = new Basic().setSubject(about(person));
      basic.addIdentifier().setSystem(system).setValue(value);
      return basic.setCode(new CodeableConcept().setText(text));
    }
  };

  private final String typeName;

  Identified(String typeName) {
    this.typeName = typeName;
  }

  String typeName() {
    return typeName;
  }

  abstract Resource resource(NhsNumber person, String system, String value, String text);

  private static Reference about(NhsNumber person) {
    return new Reference(People.path(person));
  }
}
