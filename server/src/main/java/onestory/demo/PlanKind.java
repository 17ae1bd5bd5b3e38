package onestory.demo;

/** Kinds of plan, by the codes that the National Record Locator uses for pointers to them. */
enum PlanKind {
  USUAL_CARE("2181441000000107", "Personalised care and support plan"),
  CRISIS("887701000000100", "Emergency health care plan"),
  CONTINGENCY("325691000000100", "Contingency plan"),
  TREATMENT_ESCALATION("735324008", "Treatment escalation plan"),
  ADVANCE_CARE("736366004", "Advance care plan"),
  MENTAL_HEALTH_CRISIS("736253002", "Mental health crisis plan");

  private final String code;
  private final String display;

  PlanKind(String code, String display) {
    this.code = code;
    this.display = display;
  }

  Code code() {
    return Code.snomed(code, display);
  }
}
