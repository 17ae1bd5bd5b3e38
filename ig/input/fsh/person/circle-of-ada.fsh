Instance: circle-of-ada
InstanceOf: OneStoryCareTeam
Usage: #example
Title: "Ada's circle after her care was stepped down: homecare, daughter and neighbour"
Description: "Ada's circle after her care was stepped down: homecare, daughter and neighbour"
* status = #active
* name = "Ada's circle"
* subject = Reference(9990009015)
* participant[0].role.text = "Homecare worker"
* participant[0].member = Reference(june)
* participant[0].onBehalfOf = Reference(Z99004)
* participant[1].role.text = "Daughter"
* participant[1].member = Reference(ruth)
* participant[2].role.text = "Neighbour with a key"
* participant[2].member = Reference(tomas)
* managingOrganization = Reference(Z99004)
