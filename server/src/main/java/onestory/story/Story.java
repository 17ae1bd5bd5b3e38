package onestory.story;

import java.util.List;
import onestory.record.RecordBody;
import onestory.record.RecordBody.Identity;
import onestory.record.RecordPart;

/**
 * What is told of one person.
 *
 * @param person id of the Patient
 * @param part what was asked for
 * @param bodies the resources, in the order of the headings
 */
record Story(String person, RecordPart part, List<RecordBody> bodies) {

  Story {
    bodies = List.copyOf(bodies);
  }

  /** Which version of what is told. */
  List<Identity> identities() {
    return bodies.stream().map(RecordBody::identity).toList();
  }
}
