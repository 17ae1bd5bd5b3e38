package onestory.demo;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Quantity;

/** What can be measured with one number: SNOMED CT beside LOINC, and the UCUM unit. */
enum Measure {
  SYSTOLIC("271649006|8480-6", "Systolic blood pressure", "mm[Hg]"),
  DIASTOLIC("271650006|8462-4", "Diastolic blood pressure", "mm[Hg]"),
  PULSE("364075005|8867-4", "Heart rate", "/min"),
  BREATHS("86290005|9279-1", "Respiratory rate", "/min"),
  SATURATION("431314004|2708-6", "Oxygen saturation", "%"),
  TEMPERATURE("386725007|8310-5", "Body temperature", "Cel"),
  WEIGHT("27113001|29463-7", "Body weight", "kg"),
  HEIGHT("50373000|8302-2", "Body height", "cm");

  private final String snomed;
  private final String loinc;
  private final String display;
  private final String unit;

  Measure(String codes, String display, String unit) {
    var pair = codes.split("\\|", 2);
    this.snomed = pair[0];
    this.loinc = pair[1];
    this.display = display;
    this.unit = unit;
  }

  CodeableConcept concept() {
    return Code.snomed(snomed, display)
        .concept()
        .addCoding(new Code("http://loinc.org", loinc, display).coding());
  }

  Quantity quantity(double value) {
    return new Quantity()
        .setValue(BigDecimal.valueOf(value).stripTrailingZeros())
        .setUnit(unit)
        .setSystem("http://unitsofmeasure.org")
        .setCode(unit);
  }
}
