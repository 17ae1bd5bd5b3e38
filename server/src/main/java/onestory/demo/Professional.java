package onestory.demo;

import org.hl7.fhir.r4.model.Reference;

/** The invented people who work for the town's organisations. */
enum Professional {
  DR_OKAFOR("gmc-7000001", name("Dr", "Ngozi", "Okafor"), Jobs.GP_MILL_LANE),
  DR_PENROSE("gmc-7000002", name("Dr", "Hugh", "Penrose"), Jobs.GP_HARBOUR),
  NURSE_LAL("nmc-99Z0001Z", name("", "Meera", "Lal"), Jobs.PRACTICE_NURSE_MILL_LANE),
  NURSE_BYRNE("nmc-99Z0002Z", name("", "Orla", "Byrne"), Jobs.PRACTICE_NURSE_HARBOUR),
  DR_SZABO("gmc-7000003", name("Dr", "Petra", "Szabo"), Jobs.EMERGENCY_DOCTOR),
  DR_MENSAH("gmc-7000004", name("Dr", "Kofi", "Mensah"), Jobs.GERIATRICIAN),
  WARD_NURSE("nmc-99Z0003Z", name("", "Callum", "Reid"), Jobs.WARD_NURSE),
  MIDWIFE("nmc-99Z0004Z", name("", "Safiya", "Rahman"), Jobs.MIDWIFE),
  PARAMEDIC("hcpc-PA700001", name("", "Dana", "Whitlock"), Jobs.PARAMEDIC),
  MATRON("nmc-99Z0005Z", name("", "Grace", "Adeyemi"), Jobs.MATRON),
  DISTRICT_NURSE("nmc-99Z0006Z", name("", "Tom", "Ashworth"), Jobs.DISTRICT_NURSE),
  RAPID_NURSE("nmc-99Z0007Z", name("", "Imogen", "Sharpe"), Jobs.RAPID_NURSE),
  RAPID_THERAPIST("hcpc-OT700001", name("", "Yusuf", "Demir"), Jobs.RAPID_THERAPIST),
  COORDINATOR("z9cap-lena-fox", name("", "Lena", "Fox"), Jobs.COORDINATOR),
  MENTAL_HEALTH_NURSE("nmc-99Z0008Z", name("", "Bryn", "Howells"), Jobs.MENTAL_HEALTH_NURSE),
  SOCIAL_WORKER("z9e-marcus-bell", name("", "Marcus", "Bell"), Jobs.SOCIAL_WORKER),
  CHILD_SOCIAL_WORKER("z9e02-ellen-moss", name("", "Ellen", "Moss"), Jobs.CHILD_SOCIAL_WORKER),
  JUNE("z9h01-june-marsh", name("", "June", "Marsh"), Jobs.HOMECARE_WORKER),
  SUPPORT_WORKER("z9e-asha-verma", name("", "Asha", "Verma"), Jobs.SUPPORT_WORKER),
  BEFRIENDER("z9v01-pat-lindqvist", name("", "Pat", "Lindqvist"), Jobs.BEFRIENDER),
  CARERS_ADVISER("z9v02-rosa-quint", name("", "Rosa", "Quint"), Jobs.CARERS_ADVISER),
  PHARMACIST("gphc-2999901", name("", "Dilip", "Shah"), Jobs.PHARMACIST),
  HOSPICE_NURSE("nmc-99Z0009Z", name("", "Fern", "Gallagher"), Jobs.HOSPICE_NURSE);

  private final String id;
  private final PersonName who;
  private final Post post;

  Professional(String id, PersonName who, Post post) {
    this.id = id;
    this.who = who;
    this.post = post;
  }

  String id() {
    return id;
  }

  PersonName who() {
    return who;
  }

  Post post() {
    return post;
  }

  DemoOrganisation organisation() {
    return post.organisation();
  }

  Reference reference() {
    return new Reference("Practitioner/" + id).setDisplay(who.text());
  }

  private static PersonName name(String prefix, String given, String family) {
    return new PersonName(prefix, given, family);
  }

  /** Kept apart because an enum's constants are made before its own static fields. */
  private static final class Jobs {
    static final Post GP_MILL_LANE = new Post("General practitioner", DemoOrganisation.MILL_LANE);
    static final Post GP_HARBOUR = new Post("General practitioner", DemoOrganisation.HARBOUR);
    static final Post PRACTICE_NURSE_MILL_LANE =
        new Post("Practice nurse", DemoOrganisation.MILL_LANE);
    static final Post PRACTICE_NURSE_HARBOUR = new Post("Practice nurse", DemoOrganisation.HARBOUR);
    static final Post EMERGENCY_DOCTOR =
        new Post("Emergency medicine doctor", DemoOrganisation.HOSPITAL);
    static final Post GERIATRICIAN =
        new Post("Consultant for older people", DemoOrganisation.HOSPITAL);
    static final Post WARD_NURSE = new Post("Ward nurse", DemoOrganisation.HOSPITAL);
    static final Post MIDWIFE = new Post("Midwife", DemoOrganisation.HOSPITAL);
    static final Post PARAMEDIC = new Post("Paramedic", DemoOrganisation.AMBULANCE);
    static final Post MATRON = new Post("Community matron", DemoOrganisation.COMMUNITY);
    static final Post DISTRICT_NURSE = new Post("District nurse", DemoOrganisation.COMMUNITY);
    static final Post RAPID_NURSE =
        new Post("Rapid response nurse", DemoOrganisation.RAPID_RESPONSE);
    static final Post RAPID_THERAPIST =
        new Post("Occupational therapist", DemoOrganisation.RAPID_RESPONSE);
    static final Post COORDINATOR = new Post("Referral coordinator", DemoOrganisation.ACCESS_POINT);
    static final Post MENTAL_HEALTH_NURSE =
        new Post("Mental health nurse", DemoOrganisation.MENTAL_HEALTH);
    static final Post SOCIAL_WORKER = new Post("Social worker", DemoOrganisation.COUNCIL);
    static final Post CHILD_SOCIAL_WORKER =
        new Post("Children's social worker", DemoOrganisation.CHILDREN);
    static final Post HOMECARE_WORKER = new Post("Homecare worker", DemoOrganisation.HOMECARE);
    static final Post SUPPORT_WORKER = new Post("Support worker", DemoOrganisation.COUNCIL);
    static final Post BEFRIENDER = new Post("Befriender", DemoOrganisation.TOGETHER);
    static final Post CARERS_ADVISER = new Post("Carers' adviser", DemoOrganisation.CARERS);
    static final Post PHARMACIST = new Post("Pharmacist", DemoOrganisation.PHARMACY);
    static final Post HOSPICE_NURSE = new Post("Hospice nurse", DemoOrganisation.HOSPICE);
  }
}
