package onestory.demo;

import java.util.Map;

/** Ethnic categories of UK Core's list for England that live in the demo town. */
final class Ethnicities {

  private static final Map<String, String> DISPLAYS =
      Map.ofEntries(
          Map.entry("A", "White - British"),
          Map.entry("B", "White - Irish"),
          Map.entry("C", "White - Any other White background"),
          Map.entry("D", "Mixed - White and Black Caribbean"),
          Map.entry("H", "Asian or Asian British - Indian"),
          Map.entry("J", "Asian or Asian British - Pakistani"),
          Map.entry("M", "Black or Black British - Caribbean"),
          Map.entry("N", "Black or Black British - African"),
          Map.entry("R", "Other Ethnic Groups - Chinese"));

  private Ethnicities() {}

  /**
   * @throws IllegalArgumentException if nobody of that category lives in the town
   */
  static Code of(String code) {
    var display = DISPLAYS.get(code);
    if (display == null) {
      throw new IllegalArgumentException("no such ethnic category in the demo town: " + code);
    }
    return Code.ukCore("EthnicCategoryEngland", code, display);
  }
}
