package onestory.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The list of writes that did not fit the person, for somebody to look at. */
interface DataQuality {

  /**
   * Adds to the list.
   *
   * @param ods the sender, if it is named
   */
  void note(String person, String rule, Optional<String> ods);

  /** The newest entries first. */
  List<Entry> newest(int limit);

  /**
   * One write that did not fit.
   *
   * @param person Patient id
   * @param rule code of the rule
   */
  record Entry(String person, String rule, Optional<String> ods, Instant noted) {}
}
