package onestory.story;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import onestory.fhir.Refusals;
import onestory.fhir.Rule;
import onestory.nhsnumber.NhsNumber;
import onestory.record.RecordBodies;
import onestory.record.RecordBody.Identity;
import onestory.record.RecordPart;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Tells stories. */
final class Stories {

  private static final Rule UNKNOWN =
      new Rule("unknown-person", IssueType.NOTFOUND, "nobody here has this NHS number");
  private static final Rule MALFORMED =
      Rule.invalid(
          "patient-id",
          "the id of a Patient is an NHS number, ten digits with a right check digit, or begins with"
              + " 'tmp-'");

  private final RecordBodies records;
  private final Clock clock;
  private final Supplier<UUID> random;

  Stories(RecordBodies records, Clock clock, Supplier<UUID> random) {
    this.records = records;
    this.clock = clock;
    this.random = random;
  }

  /**
   * The story of the person with this Patient id, or a part of it.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.InvalidRequestException if it cannot be a Patient id
   * @throws ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException if nobody has it
   */
  Story of(String person, RecordPart part) {
    var bodies = records.of(person, part);
    if (bodies.isEmpty()) {
      throw isPatientId(person) ? Refusals.notFound(UNKNOWN) : Refusals.badRequest(MALFORMED);
    }
    return new Story(person, part, bodies);
  }

  /** Which version of what would be told; nothing of somebody who is not here. */
  List<Identity> identities(String person, RecordPart part) {
    return records.identities(person, part);
  }

  StoryDocument document(Story story, String base) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new StoryDocument(story, base, new StoryComposition(random.get(), now));
  }

  private static boolean isPatientId(String person) {
    return person.startsWith("tmp-")
        || NhsNumber.parse(person).filter(number -> number.value().equals(person)).isPresent();
  }
}
