package onestory.demo;

import java.util.Locale;
import org.hl7.fhir.r4.model.Reference;

/** The invented organisations that care for the town, with codes that look like ODS codes. */
enum DemoOrganisation {
  MILL_LANE("Z99001", "Mill Lane Surgery", "General practice", "01632 960101"),
  HARBOUR("Z99002", "Harbour View Practice", "General practice", "01632 960102"),
  HOSPITAL("Z9A", "Larkmere General Hospital", "Acute hospital", "01632 960110"),
  AMBULANCE("Z9B", "Four Rivers Ambulance Trust", "Ambulance service", "01632 960120"),
  COMMUNITY("Z9C", "Larkmere Community Nursing", "Community health", "01632 960130"),
  RAPID_RESPONSE("Z9CRR", "Larkmere Rapid Response", "Urgent community response", "01632 960131"),
  ACCESS_POINT("Z9CAP", "Larkmere Single Point of Access", "Access point", "01632 960132"),
  MENTAL_HEALTH("Z9D", "Four Rivers Mental Health", "Mental health", "01632 960140"),
  COUNCIL("Z9E", "Larkmere Council Adult Social Care", "Social care", "01632 960150"),
  CHILDREN("Z9E02", "Larkmere Council Children's Services", "Children's care", "01632 960151"),
  HOMECARE("Z9H01", "Kingfisher Homecare", "Care provider", "01632 960160"),
  TOGETHER("Z9V01", "Larkmere Together", "Charity", "01632 960170"),
  CARERS("Z9V02", "Four Rivers Carers", "Charity", "01632 960171"),
  PHARMACY("Z9P01", "Quayside Pharmacy", "Pharmacy", "01632 960180"),
  HOSPICE("Z9S01", "Heron House Hospice", "Hospice", "01632 960190"),
  URGENT_LINE("Z9F", "Four Rivers Urgent Line", "Urgent care", "01632 960121"),
  HOMES("Z9K01", "Larkmere Homes", "Housing", "01632 960195"),
  CARE_BOARD("Z9Q", "Larkmere Care Board", "Commissioner", "01632 960196"),
  OVERSIGHT("Z9Q01", "Larkmere Record Oversight", "Oversight", "01632 960197");

  private final String ods;
  private final String title;
  private final String kind;
  private final String phone;

  DemoOrganisation(String ods, String title, String kind, String phone) {
    this.ods = ods;
    this.title = title;
    this.kind = kind;
    this.phone = phone;
  }

  String ods() {
    return ods;
  }

  String title() {
    return title;
  }

  String kind() {
    return kind;
  }

  String phone() {
    return phone;
  }

  /** The beginning of every id that this organisation's system gives. */
  String idPrefix() {
    return ods.toLowerCase(Locale.ROOT) + "-";
  }

  /** What the organisation's system writes into {@code meta.source}. */
  String source() {
    return "urn:ods:" + ods;
  }

  Reference reference() {
    return new Reference("Organization/" + ods).setDisplay(title);
  }
}
