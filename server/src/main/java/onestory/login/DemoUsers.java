package onestory.login;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import onestory.caller.Role;
import onestory.caller.Sector;
import onestory.nhsnumber.NhsNumber;
import onestory.smart.SignedIn;

/** Everybody who can log in to the demo: at least one of each sector and role. */
final class DemoUsers {

  private static final Post MILL_LANE =
      new Post("Z99001", "Mill Lane Surgery", Sector.PRIMARY, Role.CLINICIAN);
  private static final Post MILL_LANE_DESK =
      new Post("Z99001", "Mill Lane Surgery", Sector.PRIMARY, Role.ADMINISTRATOR);
  private static final Post HOSPITAL =
      new Post("Z9A", "Larkmere General Hospital", Sector.ACUTE, Role.CLINICIAN);
  private static final Post RECORDS_OFFICE =
      new Post("Z9A", "Larkmere General Hospital", Sector.ACUTE, Role.IDENTITY_ADMINISTRATOR);
  private static final Post AMBULANCE =
      new Post("Z9B", "Four Rivers Ambulance Trust", Sector.AMBULANCE, Role.CLINICIAN);
  private static final Post URGENT_LINE =
      new Post("Z9F", "Four Rivers Urgent Line", Sector.URGENT, Role.CLINICIAN);
  private static final Post COMMUNITY =
      new Post("Z9C", "Larkmere Community Nursing", Sector.COMMUNITY, Role.CLINICIAN);
  private static final Post RAPID_RESPONSE =
      new Post("Z9CRR", "Larkmere Rapid Response", Sector.COMMUNITY, Role.CLINICIAN);
  private static final Post ACCESS_POINT =
      new Post("Z9CAP", "Larkmere Single Point of Access", Sector.ACCESS_POINT, Role.COORDINATOR);
  private static final Post MENTAL_HEALTH =
      new Post("Z9D", "Four Rivers Mental Health", Sector.MENTAL_HEALTH, Role.CLINICIAN);
  private static final Post COUNCIL =
      new Post("Z9E", "Larkmere Council", Sector.SOCIAL_CARE, Role.CARE_PROFESSIONAL);
  private static final Post CHILDREN =
      new Post("Z9E02", "Larkmere Council", Sector.CHILDRENS, Role.CARE_PROFESSIONAL);
  private static final Post HOMECARE =
      new Post("Z9H01", "Kingfisher Homecare", Sector.CARE_PROVIDER, Role.SUPPORT_WORKER);
  private static final Post HOSPICE =
      new Post("Z9S01", "Heron House Hospice", Sector.HOSPICE, Role.CLINICIAN);
  private static final Post PHARMACY =
      new Post("Z9P01", "Quayside Pharmacy", Sector.PHARMACY, Role.CLINICIAN);
  private static final Post HOUSING =
      new Post("Z9K01", "Larkmere Homes", Sector.HOUSING, Role.SUPPORT_WORKER);
  private static final Post CHARITY =
      new Post("Z9V01", "Larkmere Together", Sector.VOLUNTARY, Role.SUPPORT_WORKER);
  private static final Post COMMISSIONING =
      new Post("Z9Q", "Larkmere Care Board", Sector.COMMISSIONER, Role.ADMINISTRATOR);
  private static final Post OVERSIGHT =
      new Post("Z9Q01", "Larkmere Record Oversight", Sector.OVERSIGHT, Role.CARE_PROFESSIONAL);
  private static final Post OPERATION =
      new Post("Z9Q01", "Larkmere Record Oversight", Sector.OVERSIGHT, Role.SYSTEM_ADMINISTRATOR);

  private static final List<DemoUser> STAFF =
      List.of(
          MILL_LANE.at("ngozi", "Dr Ngozi Okafor", "GP").listed("Practitioner/gmc-7000001"),
          MILL_LANE.at("meera", "Meera Lal", "practice nurse").listed("Practitioner/nmc-99Z0001Z"),
          MILL_LANE_DESK.at("robin", "Robin Teal", "receptionist"),
          HOSPITAL
              .at("kofi", "Dr Kofi Mensah", "hospital consultant")
              .listed("Practitioner/gmc-7000004"),
          RECORDS_OFFICE.at("ivy", "Ivy Blume", "records office"),
          AMBULANCE.at("dana", "Dana Whitlock", "paramedic").listed("Practitioner/hcpc-PA700001"),
          URGENT_LINE.at("noel", "Noel Hart", "nurse on the urgent line"),
          COMMUNITY
              .at("grace", "Grace Adeyemi", "community matron")
              .listed("Practitioner/nmc-99Z0005Z"),
          RAPID_RESPONSE
              .at("imogen", "Imogen Sharpe", "rapid response nurse")
              .listed("Practitioner/nmc-99Z0007Z"),
          ACCESS_POINT.at("lena", "Lena Fox", "coordinator").listed("Practitioner/z9cap-lena-fox"),
          MENTAL_HEALTH
              .at("bryn", "Bryn Howells", "mental health nurse")
              .listed("Practitioner/nmc-99Z0008Z"),
          COUNCIL
              .at("marcus", "Marcus Bell", "social worker")
              .listed("Practitioner/z9e-marcus-bell"),
          CHILDREN
              .at("ellen", "Ellen Moss", "children's social worker")
              .listed("Practitioner/z9e02-ellen-moss"),
          HOMECARE
              .at("june", "June Marsh", "homecare worker")
              .listed("Practitioner/z9h01-june-marsh"),
          HOSPICE.at("fern", "Fern Gallagher", "hospice nurse").listed("Practitioner/nmc-99Z0009Z"),
          PHARMACY.at("dilip", "Dilip Shah", "pharmacist").listed("Practitioner/gphc-2999901"),
          HOUSING.at("harriet", "Harriet Lowe", "housing officer"),
          CHARITY
              .at("pat", "Pat Lindqvist", "befriender")
              .listed("Practitioner/z9v01-pat-lindqvist"),
          COMMISSIONING.at("owen", "Owen Reeve", "commissioner"),
          OVERSIGHT.at("nadia", "Nadia Frost", "privacy officer"),
          OPERATION.at("alex", "Alex Stone", "keeps the server running"));

  private static final List<DemoUser> CITIZENS =
      List.of(
          DemoUser.citizen("ada", "Mrs Ada Appleyard", "herself", new NhsNumber("9990000018")),
          DemoUser.citizen(
              "maureen",
              "Mrs Maureen Tolland",
              "herself, or for her husband Frank",
              new NhsNumber("9990000042")));

  private DemoUsers() {}

  static List<DemoUser> all() {
    return Stream.concat(STAFF.stream(), CITIZENS.stream()).toList();
  }

  /** The user of this name, however it is capitalised. */
  static Optional<DemoUser> named(String username) {
    var wanted = username.strip().toLowerCase(Locale.ROOT);
    return all().stream().filter(user -> user.username().equals(wanted)).findFirst();
  }

  /**
   * A post in one of the town's organisations.
   *
   * @param ods its ODS code
   */
  private record Post(String ods, String organisation, Sector sector, Role role) {

    DemoUser at(String username, String display, String job) {
      var person =
          new SignedIn(
              username,
              Optional.of(display),
              Optional.of(ods),
              sector,
              Optional.of(role),
              Optional.empty(),
              Optional.empty());
      return new DemoUser(display, job + ", " + organisation, person);
    }
  }
}
