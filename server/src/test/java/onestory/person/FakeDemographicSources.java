package onestory.person;

import java.util.HashMap;
import java.util.Map;
import onestory.person.Authority.Source;

/** {@link DemographicSources} of one person in memory. */
final class FakeDemographicSources implements DemographicSources {

  private final Map<String, Source> sources = new HashMap<>();

  @Override
  public Map<String, Source> of(String person) {
    return Map.copyOf(sources);
  }

  @Override
  public void set(String person, String element, Source source) {
    sources.put(element, source);
  }
}
