Instance: schedule-1-pass-team
InstanceOf: OneStorySchedule
Usage: #example
Title: "The diary of a team"
Description: "The diary of a team"
* actor = Reference(community-matron)
