package onestory.smart;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onestory.caller.Sector;

/** Which sector an organisation belongs to, as those who run this server say. */
public final class Organisations {

  private final Map<String, String> sectors;

  Organisations(Map<String, String> sectors) {
    this.sectors = sectors;
  }

  /** Empty for an organisation that nobody has let in. */
  public Optional<Sector> sectorOf(String ods) {
    return Optional.ofNullable(sectors.get(ods.toUpperCase(Locale.ROOT))).flatMap(Sector::coded);
  }
}
