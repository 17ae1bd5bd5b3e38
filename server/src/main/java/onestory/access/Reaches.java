package onestory.access;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import onestory.caller.Caller;
import onestory.caller.Constraint;
import onestory.caller.Constraint.Condition;
import onestory.caller.Kind;
import onestory.caller.Permission;
import onestory.caller.Reach;
import onestory.record.Subjects;

/** How far callers reach, by their scopes and by the kind of their client. */
final class Reaches {

  private final Searches searches;
  private final Subjects subjects;
  private final Fits fits;

  Reaches(Searches searches, Subjects subjects, Fits fits) {
    this.searches = searches;
    this.subjects = subjects;
    this.fits = fits;
  }

  /** How far the caller may go in doing this with resources of the type. */
  Reach of(Caller caller, Permission permission, String type) {
    var reach = caller.scopes().reach(permission, type);
    if (caller.client().kind() != Kind.FEED || !isReading(permission) || isAboutNobody(type)) {
      return reach;
    }
    var own = caller.organisation().ods().map(Reaches::writtenBy);
    return new Reach(
        own.stream().flatMap(mine -> reach.everybodys().stream().map(mine::and)).toList(),
        List.of());
  }

  // An unattended sender reads what it wrote: what names it as meta.source.
  private static Constraint writtenBy(String ods) {
    return new Constraint(new TreeSet<>(List.of(new Condition("_source", "urn:ods:" + ods))));
  }

  static boolean isReading(Permission permission) {
    return permission == Permission.READ || permission == Permission.SEARCH;
  }

  static boolean isAboutNobody(String type) {
    return ReferenceData.includes(type);
  }

  /** Whether a reach has no restriction other than to the launch patient, for whom there is one. */
  boolean isWholeFor(Caller caller, Reach reach, String type) {
    return reach.isAll()
        || (launch(caller).isPresent()
            && isAboutNobody(type)
            && reach.ofLaunch().stream().anyMatch(Constraint::isEmpty));
  }

  /** Whether one stored resource is within reach. */
  boolean includes(Caller caller, Reach reach, String type, String id) {
    return isWholeFor(caller, reach, type)
        || reach.everybodys().stream().anyMatch(constraint -> fits.stored(type, id, constraint))
        || launch(caller).filter(patient -> isOf(reach, patient, type, id)).isPresent();
  }

  private boolean isOf(Reach reach, String patient, String type, String id) {
    return (isAboutNobody(type) || subjects.isAbout(type, id, patient))
        && reach.ofLaunch().stream()
            .anyMatch(some -> some.isEmpty() || fits.stored(type, id, some));
  }

  /** Whether there is such a resource. */
  boolean exists(String type, String id) {
    return fits.stored(type, id, Constraint.NONE);
  }

  /** What a search has to ask for beside, to find nothing beyond reach: any one of these. */
  List<Constraint> restrictions(Caller caller, Reach reach, String type) {
    var restrictions = new java.util.ArrayList<>(reach.everybodys());
    var confined = launch(caller).flatMap(patient -> confinement(type, patient));
    confined.ifPresent(
        to -> reach.ofLaunch().forEach(constraint -> restrictions.add(to.and(constraint))));
    return restrictions;
  }

  private Optional<Constraint> confinement(String type, String patient) {
    return isAboutNobody(type)
        ? Optional.of(Constraint.NONE)
        : searches.about(type, patient).map(about -> new Constraint(new TreeSet<>(List.of(about))));
  }

  static Optional<String> launch(Caller caller) {
    return caller.launch().patient();
  }
}
