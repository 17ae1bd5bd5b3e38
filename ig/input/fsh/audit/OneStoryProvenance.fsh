Profile: OneStoryProvenance
Parent: Provenance
Id: onestory-provenance
Title: "Provenance"
Description: "Who made or changed something in a record, for which organisation, when and why."
* ^purpose = "Sent by OneStory itself, one for each request that writes; and by a sender that passes on what others wrote, so that their names are not lost. Given somebody who writes down what another has told, then both are agents: the one as enterer, the other as author."
* insert AppliedToEveryWrite
* obeys provenance-1
* insert Must(target, [[what was made or changed]])
* insert Must(occurred[x], [[when it happened]])
* insert Must(recorded, [[when it was written down]])
* insert Must(policy, [[the rule under which it was allowed]])
* insert Must(reason, [[why]])
* insert Must(activity, [[whether it was created, changed or withdrawn]])
* insert Must(agent, [[who took part]])
* insert Must(agent.type, [[as author, enterer, or system]])
* insert Must(agent.who, [[who it is]])
* insert Must(agent.onBehalfOf, [[for which organisation]])
* insert Must(entity, [[what it was made from]])
* insert Must(signature, [[a signature, where there is one]])
