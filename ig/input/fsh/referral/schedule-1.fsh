Invariant: schedule-1
Description: "A diary is that of a service, a team or its staff, not of the person who is cared for. Name the service, practitioner or location as actor."
Severity: #error
Expression: "actor.where(reference.matches('^(.*/)?Patient/.+$')).empty()"
