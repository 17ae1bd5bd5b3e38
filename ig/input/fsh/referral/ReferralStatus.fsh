CodeSystem: ReferralStatus
Id: referral-status
Title: "How far a referral has come"
Description: "The state of a referral's Task as the people who work on it speak of it. From received it goes to triaged, accepted, booked, seen and closed; redirected, rejected and withdrawn end it early."
* ^experimental = false
* ^caseSensitive = true
* #received "Received" "It has arrived, and nobody has looked at it yet."
* #triaged "Triaged" "Somebody has looked at it and decided how soon the person must be seen."
* #accepted "Accepted" "A team has taken it on."
* #booked "Booked" "The person knows when somebody comes, or when to come."
* #seen "Seen" "The first contact face to face has taken place."
* #closed "Closed" "What was asked for has been done."
* #redirected "Redirected" "Another team has been asked instead."
* #rejected "Rejected" "Nobody here takes it on; whoever asked has been told why."
* #withdrawn "Withdrawn" "Whoever asked, or the person, does not want it any longer."
