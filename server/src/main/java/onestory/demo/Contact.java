package onestory.demo;

/** The ways in which somebody meets a service. */
enum Contact {
  SURGERY("AMB", "ambulatory", "Seen at the surgery"),
  TELEPHONE("VR", "virtual", "Telephone call"),
  CLINIC("AMB", "ambulatory", "Seen in clinic"),
  HOME_VISIT("HH", "home health", "Visited at home"),
  AMBULANCE("FLD", "field", "Ambulance at the scene"),
  EMERGENCY("EMER", "emergency", "Emergency department attendance"),
  WARD("IMP", "inpatient encounter", "Stay on a ward"),
  COMMUNITY_GROUP("AMB", "ambulatory", "Community group");

  private final String code;
  private final String display;
  private final String words;

  Contact(String code, String display, String words) {
    this.code = code;
    this.display = display;
    this.words = words;
  }

  Code encounterClass() {
    return Code.hl7("v3-ActCode", code, display);
  }

  String words() {
    return words;
  }
}
