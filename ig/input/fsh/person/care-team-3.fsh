Invariant: care-team-3
Description: "A key worker is named together with the organisation. Send member, and onBehalfOf where the member is a Practitioner."
Severity: #error
Expression: "participant.where(period.end.empty() and role.coding.where(code = 'key-worker' and system.endsWith('/CodeSystem/care-team-role')).exists()).all(member.exists() and (member.reference.where($this.matches('^(.*/)?Practitioner/.+$')).exists() implies onBehalfOf.exists()))"
