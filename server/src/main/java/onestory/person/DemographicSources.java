package onestory.person;

import java.util.Map;
import onestory.person.Authority.Source;

/** Remembers who set which element of a Patient. */
interface DemographicSources {

  /** The sources that are known, by element. */
  Map<String, Source> of(String person);

  /** Remembers who set an element, instead of who set it before. */
  void set(String person, String element, Source source);
}
