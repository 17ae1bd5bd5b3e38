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
    Answer send(FhirHttp fhir, NhsNumber number) {
      return fhir.put(People.path(number), identified(number));
    }
  },
  POST(true) {
    @Override
    Answer send(FhirHttp fhir, NhsNumber number) {
      return fhir.post("Patient", People.patient(number));
    }
  },
  CONDITIONAL_CREATE(false) {
    @Override
    Answer send(FhirHttp fhir, NhsNumber number) {
      var condition = bySystem(number);
      return fhir.post("Patient", People.patient(number), "If-None-Exist", condition);
    }
  },
  CONDITIONAL_CREATE_BY_BARE_VALUE(false) {
    @Override
    Answer send(FhirHttp fhir, NhsNumber number) {
      var condition = "identifier=" + number.value();
      return fhir.post("Patient", People.patient(number), "If-None-Exist", condition);
    }
  },
  CONDITIONAL_UPDATE(false) {
    @Override
    Answer send(FhirHttp fhir, NhsNumber number) {
      return fhir.put("Patient?" + bySystem(number), People.patient(number));
    }
  },
  CONDITIONAL_UPDATE_BY_BARE_VALUE(false) {
    @Override
    Answer send(FhirHttp fhir, NhsNumber number) {
      return fhir.put("Patient?identifier=" + number.value(), People.patient(number));
    }
  },
  TRANSACTION_WITH_POST(true) {
    @Override
    Answer send(FhirHttp fhir, NhsNumber number) {
      var uuid = "urn:uuid:" + UUID.randomUUID();
      return send(fhir, new Transaction().post(uuid, People.patient(number)), uuid);
    }
  },
  TRANSACTION_WITH_CONDITIONAL_CREATE(false) {
    @Override
    Answer send(FhirHttp fhir, NhsNumber number) {
      var uuid = "urn:uuid:" + UUID.randomUUID();
      var patient = People.patient(number);
      return send(fhir, new Transaction().post(uuid, patient, bySystem(number)), uuid);
    }
  },
  TRANSACTION_WITH_CONDITIONAL_UPDATE(false) {
    @Override
    Answer send(FhirHttp fhir, NhsNumber number) {
      var url = "Patient?" + bySystem(number);
      return send(fhir, new Transaction().put(url, People.patient(number)), url);
    }
  },
  TRANSACTION_WITH_PUT(false) {
    @Override
    Answer send(FhirHttp fhir, NhsNumber number) {
      var path = People.path(number);
      return send(fhir, new Transaction().put(path, identified(number)), path);
    }
  },
  TRANSACTION_WITH_LOGICAL_REFERENCE(false) {
    @Override
    Answer send(FhirHttp fhir, NhsNumber number) {
      var logical = new Reference();
      logical.getIdentifier().setSystem(NhsNumber.SYSTEM).setValue(number.value());
      var transaction = new Transaction().put(People.path(number), identified(number));
      return fhir.post("", transaction.post(Clinical.plan(logical, "Usual plan")).bundle());
    }
  };

  private final boolean mayMeetAKnownPerson;

  WriteForm(boolean mayMeetAKnownPerson) {
    this.mayMeetAKnownPerson = mayMeetAKnownPerson;
  }

  abstract Answer send(FhirHttp fhir, NhsNumber number);

  Outcome write(FhirHttp fhir, NhsNumber number) {
    var answer = send(fhir, number);
    return new Outcome(this, answer.status(), answer.header("Location"), answer.body());
  }

  static Answer send(FhirHttp fhir, Transaction transaction, String subject) {
    var plan = Clinical.plan(new Reference(subject), "Usual plan");
    return fhir.post("", transaction.post(plan).bundle());
  }

  static String bySystem(NhsNumber number) {
    return "identifier=%s|%s".formatted(NhsNumber.SYSTEM, number.value());
  }

  static Patient identified(NhsNumber number) {
    var patient = People.patient(number);
    patient.setId(number.value());
    return patient;
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
