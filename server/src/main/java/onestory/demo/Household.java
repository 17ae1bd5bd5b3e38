package onestory.demo;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** People under one roof, registered with one practice; their records refer to each other. */
final class Household {

  private final Home home;
  private final Registration registration;
  private final List<PersonRecord> records = new ArrayList<>();

  Household(Home home, Registration registration) {
    this.home = home;
    this.registration = registration;
  }

  Home home() {
    return home;
  }

  Professional doctor() {
    return registration.doctor();
  }

  Professional nurse() {
    return registration.nurse();
  }

  /** Somebody moves in, and is registered. */
  PersonRecord add(Persona persona, Days days) {
    return welcome(Patients.registered(persona, home, registration.practice()), persona, days);
  }

  /** Somebody is there whom another organisation knows, unregistered. */
  PersonRecord welcome(Patient patient, Persona persona, Days days) {
    var record = new PersonRecord(persona, patient, days);
    records.add(record);
    return record;
  }

  List<PersonRecord> records() {
    return List.copyOf(records);
  }

  List<Resource> resources() {
    return records.stream().flatMap(record -> record.resources().stream()).toList();
  }
}
