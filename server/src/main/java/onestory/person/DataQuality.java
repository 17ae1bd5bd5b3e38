package onestory.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The list of writes that did not fit the person, and of numbers that do not. */
interface DataQuality {

  /**
   * Adds to the list.
   *
   * @param ods the sender, if it is named
   */
  void note(String person, String rule, Optional<String> ods);

  /**
   * The newest entries first: writes that were noted, and people whose number is missing ({@code
   * nhs-number-missing}), wrong ({@code nhs-number-invalid}), or also somebody else's ({@code
   * nhs-number-twice}).
   *
   * @param rule the one rule to ask for; empty for all
   */
  List<Entry> newest(Optional<String> rule, int limit);

  /**
   * One thing for somebody to look at.
   *
   * @param person Patient id
   * @param rule code of the rule
   */
  record Entry(String person, String rule, Optional<String> ods, Instant noted) {}
}
