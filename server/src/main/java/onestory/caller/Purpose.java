package onestory.caller;

import java.util.Arrays;
import java.util.Optional;

/** Why a caller asks: codes of HL7's PurposeOfUse, within {@code v3-ActReason}. */
public enum Purpose {
  TREATMENT("TREAT", Use.DIRECT_CARE),
  COORDINATION("COC", Use.DIRECT_CARE),
  EMERGENCY("ETREAT", Use.DIRECT_CARE),
  BREAK_GLASS("BTG", Use.DIRECT_CARE),
  OWN_REQUEST("PATRQT", Use.OWN),
  FAMILY_REQUEST("FAMRQT", Use.OWN),
  PATIENT_ADMINISTRATION("PATADMIN", Use.ADMINISTRATION),
  SYSTEM_ADMINISTRATION("HSYSADMIN", Use.ADMINISTRATION),
  COMMISSIONING("HOPERAT", Use.SECONDARY),
  CASE_FINDING("CAREMGT", Use.SECONDARY),
  PUBLIC_HEALTH("PUBHLTH", Use.SECONDARY),
  RESEARCH("HRESCH", Use.SECONDARY);

  /** The code system of the codes. */
  public static final String SYSTEM = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

  /** The four kinds of purpose between which access rules tell. */
  public enum Use {
    DIRECT_CARE,
    OWN,
    ADMINISTRATION,
    SECONDARY
  }

  private final String code;
  private final Use use;

  Purpose(String code, Use use) {
    this.code = code;
    this.use = use;
  }

  /** The code, e.g. {@code TREAT}. */
  public String code() {
    return code;
  }

  public Use use() {
    return use;
  }

  /** The purpose with this code. */
  public static Optional<Purpose> coded(String code) {
    return Arrays.stream(values()).filter(purpose -> purpose.code.equals(code)).findFirst();
  }
}
