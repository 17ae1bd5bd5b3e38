package onestory.demo;

/**
 * Kinds of plan, as the profiles of plans code them: by SNOMED CT where the National Record Locator
 * has a concept, else by OneStory's own code.
 */
enum PlanKind {
  USUAL(Code.own("plan-type", "usual", "Usual plan")),
  SUPPORT(Code.snomed("2181441000000107", "Personalised care and support plan")),
  CRISIS(Code.snomed("887701000000100", "Emergency health care plan")),
  CONTINGENCY(Code.snomed("325691000000100", "Contingency plan")),
  ADVANCE_CARE(Code.snomed("736366004", "Advance care plan")),
  MENTAL_HEALTH_CRISIS(Code.snomed("736253002", "Mental health crisis plan"));

  private final Code code;

  PlanKind(Code code) {
    this.code = code;
  }

  Code code() {
    return code;
  }
}
