package onestory.demo;

import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.Reference;

/** Who looks after somebody together, the coordinator first. */
final class CareTeams {

  private CareTeams() {}

  static CareTeam team(Pen pen, String name, List<Professional> members) {
    var team =
        new CareTeam()
            .setStatus(CareTeamStatus.ACTIVE)
            .setName(name)
            .setSubject(pen.subject())
            .addManagingOrganization(pen.organisation().reference());
    join(team, pen.author(), "Coordinates the care");
    members.forEach(member -> join(team, member, member.post().job()));
    return team;
  }

  /** Adds somebody who is not paid to help. */
  static void addHelper(CareTeam team, Reference relatedPerson, String role) {
    team.addParticipant().setMember(relatedPerson).addRole().setText(role);
  }

  private static void join(CareTeam team, Professional member, String role) {
    team.addParticipant()
        .setMember(member.reference())
        .setOnBehalfOf(member.organisation().reference())
        .addRole()
        .setText(role);
  }
}
