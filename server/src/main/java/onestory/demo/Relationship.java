package onestory.demo;

/** How a related person stands to the person whose record it is. */
final class Relationship {

  static final Code WIFE = family("WIFE", "wife");
  static final Code HUSBAND = family("HUSB", "husband");
  static final Code PARTNER = family("DOMPART", "domestic partner");
  static final Code MOTHER = family("MTH", "mother");
  static final Code FATHER = family("FTH", "father");
  static final Code DAUGHTER = family("DAUC", "daughter");
  static final Code SON = family("SONC", "son");
  static final Code SISTER = family("SIS", "sister");
  static final Code NEIGHBOUR = family("NBOR", "neighbor");
  static final Code FRIEND = family("FRND", "unrelated friend");
  static final Code CARER = ukCore("Carer", "Carer of patient");
  static final Code DEPENDANT = ukCore("Dependant", "Dependant of patient");
  static final Code GUARDIAN = ukCore("Guardian", "Guardian of patient");
  static final Code PROXY = ukCore("ProxyContact", "Proxy Contact for patient");

  private Relationship() {}

  private static Code family(String code, String display) {
    return Code.hl7("v3-RoleCode", code, display);
  }

  private static Code ukCore(String code, String display) {
    return Code.ukCore("AdditionalPersonRelationshipRole", code, display);
  }
}
