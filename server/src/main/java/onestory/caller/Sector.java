package onestory.caller;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The part of health, care and community life that a caller belongs to: the codes of the package's
 * CodeSystem {@code sector}.
 */
public enum Sector {
  PRIMARY,
  ACUTE,
  AMBULANCE,
  URGENT,
  COMMUNITY,
  MENTAL_HEALTH,
  SOCIAL_CARE,
  CHILDRENS,
  CARE_PROVIDER,
  HOSPICE,
  PHARMACY,
  HOUSING,
  VOLUNTARY,
  ACCESS_POINT,
  CITIZEN,
  PROXY,
  COMMISSIONER,
  OVERSIGHT;

  /** The code, e.g. {@code mental-health}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The sector with this code. */
  public static Optional<Sector> coded(String code) {
    return Arrays.stream(values()).filter(sector -> sector.code().equals(code)).findFirst();
  }

  /** Whether the caller is a person who acts for themselves or for somebody close to them. */
  public boolean isPersonal() {
    return this == CITIZEN || this == PROXY;
  }
}
