package onestory.person;

import java.util.UUID;
import onestory.nhsnumber.NhsNumber;
import onestory.testing.Clinical;
import onestory.testing.FhirHttp;
import onestory.testing.FhirHttp.Answer;
import onestory.testing.People;
import onestory.testing.Transaction;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** The ways in which a person reaches the server, each with what it answers for a known number. */
enum WriteForm {
  PUT(false) {
    @Override
    Answer send(FhirHttp fhir, Patient patient) {
      return fhir.put(path(patient), identified(patient));
    }
  },
  POST(true) {
    @Override
    Answer send(FhirHttp fhir, Patient patient) {
      return fhir.post("Patient", patient);
    }
  },
  CONDITIONAL_CREATE(false) {
    @Override
    Answer send(FhirHttp fhir, Patient patient) {
      return fhir.post("Patient", patient, "If-None-Exist", bySystem(patient));
    }
  },
  CONDITIONAL_CREATE_BY_BARE_VALUE(false) {
    @Override
    Answer send(FhirHttp fhir, Patient patient) {
      return fhir.post("Patient", patient, "If-None-Exist", "identifier=" + number(patient));
    }
  },
  CONDITIONAL_UPDATE(false) {
    @Override
    Answer send(FhirHttp fhir, Patient patient) {
      return fhir.put("Patient?" + bySystem(patient), patient);
    }
  },
  CONDITIONAL_UPDATE_BY_BARE_VALUE(false) {
    @Override
    Answer send(FhirHttp fhir, Patient patient) {
      return fhir.put("Patient?identifier=" + number(patient), patient);
    }
  },
  TRANSACTION_WITH_POST(true) {
    @Override
    Answer send(FhirHttp fhir, Patient patient) {
      var uuid = "urn:uuid:" + UUID.randomUUID();
      return send(fhir, new Transaction().post(uuid, patient), uuid);
    }
  },
  TRANSACTION_WITH_CONDITIONAL_CREATE(false) {
    @Override
    Answer send(FhirHttp fhir, Patient patient) {
      var uuid = "urn:uuid:" + UUID.randomUUID();
      return send(fhir, new Transaction().post(uuid, patient, bySystem(patient)), uuid);
    }
  },
  TRANSACTION_WITH_CONDITIONAL_UPDATE(false) {
    @Override
    Answer send(FhirHttp fhir, Patient patient) {
      var url = "Patient?" + bySystem(patient);
      return send(fhir, new Transaction().put(url, patient), url);
    }
  },
  TRANSACTION_WITH_PUT(false) {
    @Override
    Answer send(FhirHttp fhir, Patient patient) {
      var path = path(patient);
      return send(fhir, new Transaction().put(path, identified(patient)), path);
    }
  },
  TRANSACTION_WITH_LOGICAL_REFERENCE(false) {
    @Override
    Answer send(FhirHttp fhir, Patient patient) {
      var logical = new Reference();
      logical.getIdentifier().setSystem(NhsNumber.SYSTEM).setValue(number(patient));
      var transaction = new Transaction().put(path(patient), identified(patient));
      return fhir.post("", transaction.post(Clinical.plan(logical, "Usual plan")).bundle());
    }
  };

  private final boolean mayMeetAKnownPerson;

  WriteForm(boolean mayMeetAKnownPerson) {
    this.mayMeetAKnownPerson = mayMeetAKnownPerson;
  }

  /** Sends a Patient whose first identifier is its NHS number. */
  abstract Answer send(FhirHttp fhir, Patient patient);

  Outcome write(FhirHttp fhir, NhsNumber number) {
    var answer = send(fhir, People.patient(number));
    return new Outcome(this, answer.status(), answer.header("Location"), answer.body());
  }

  static Answer send(FhirHttp fhir, Transaction transaction, String subject) {
    var plan = Clinical.plan(new Reference(subject), "Usual plan");
    return fhir.post("", transaction.post(plan).bundle());
  }

  private static String bySystem(Patient patient) {
    return "identifier=%s|%s".formatted(NhsNumber.SYSTEM, number(patient));
  }

  private static String path(Patient patient) {
    return "Patient/" + number(patient);
  }

  private static String number(Patient patient) {
    return patient.getIdentifierFirstRep().getValue();
  }

  private static Patient identified(Patient patient) {
    var identified = patient.copy();
    identified.setId(number(patient));
    return identified;
  }

  /** What a writer heard. */
  record Outcome(WriteForm form, int status, String location, String body) {

    boolean isAsPromised() {
      return status == 200 || status == 201 || (status == 409 && isRightlyRefused());
    }

    boolean hasCarriedAPlan() {
      return status == 200 && form.name().startsWith("TRANSACTION");
    }

    private boolean isRightlyRefused() {
      return form.mayMeetAKnownPerson && (form != POST || location.contains("/Patient/999"));
    }
  }
}
