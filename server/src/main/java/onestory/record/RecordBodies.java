package onestory.record;

import java.util.List;
import onestory.record.RecordBody.Identity;

/** The one way to the stored bodies of a person's record. */
public interface RecordBodies {

  /**
   * Every current resource of the person in the order of the headings, then what these refer to
   * (Organizations, Practitioners, Locations and the like), all in one snapshot.
   *
   * @param person id of the Patient
   * @return empty if nobody has this id
   */
  default List<RecordBody> of(String person) {
    return of(person, RecordPart.WHOLE);
  }

  /** The same of a part of the record, and of what that part refers to. */
  List<RecordBody> of(String person, RecordPart part);

  /**
   * Which versions {@link #of(String, RecordPart)} would tell, in its order, without reading them.
   */
  List<Identity> identities(String person, RecordPart part);
}
