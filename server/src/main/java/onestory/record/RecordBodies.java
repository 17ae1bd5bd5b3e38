package onestory.record;

import java.util.List;

/** The one way to the stored bodies of a person's record. */
public interface RecordBodies {

  /**
   * Every current resource of the person in the order of the headings, then what these refer to
   * (Organizations, Practitioners, Locations and the like), all in one snapshot.
   *
   * @param person id of the Patient
   * @return empty if nobody has this id
   */
  List<RecordBody> of(String person);
}
