package onestory.story;

import java.util.List;
import onestory.record.RecordBody;

/**
 * What is told of one person.
 *
 * @param person id of the Patient
 * @param bodies the resources, in the order of the headings
 */
record Story(String person, List<RecordBody> bodies) {

  Story {
    bodies = List.copyOf(bodies);
  }
}
