Profile: HospitalStay
Parent: OneStoryEncounter
Id: onestory-hospital-stay
Title: "Hospital stay"
Description: "A stay in a hospital bed, with what the practice and the community team need to know when the person leaves: when, how and where to."
* ^purpose = "Sent by the hospital at admission, on the day on which the person no longer needs to be there, and at discharge, and declared by it. Given a stay that is finished, it says when it ended, how the person left and where to, so that a visit is not made to an empty home or missed at a full one."
* obeys hospital-stay-1 and hospital-stay-2
* identifier 1..*
* period 1..1
* period.start 1..1
* serviceProvider 1..1
