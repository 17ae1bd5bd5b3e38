Profile: OneStoryPractitioner
Parent: Practitioner
Id: onestory-practitioner
Title: "Practitioner"
Description: "A person who gives, plans or records care: nurse, doctor, paramedic, social worker, homecare worker or volunteer."
* ^purpose = "Sent along with the first thing that the practitioner writes into a record, so that every entry shows who made it. A registered professional is known by the register's number; a support worker or volunteer needs a name only."
* insert AppliedToEveryWrite
* obeys practitioner-1
* insert IdentifiersBySystem
* insert Must(identifier, [[the numbers by which registers know the practitioner]])
* identifier contains
    gmcNumber 0..1 and
    gmpNumber 0..* and
    gdcNumber 0..1 and
    gocNumber 0..1 and
    gphcNumber 0..1 and
    hcpcNumber 0..* and
    nmcNumber 0..1 and
    sdsUserId 0..1
* identifier[gmcNumber] ^short = "General Medical Council number"
* identifier[gmcNumber].system 1..1
* identifier[gmcNumber].system = $gmc-number (exactly)
* identifier[gmcNumber].value 1..1
* identifier[gmcNumber] obeys gmc-number-1
* identifier[gmpNumber] ^short = "general medical practitioner code"
* identifier[gmpNumber].system 1..1
* identifier[gmpNumber].system = $gmp-number (exactly)
* identifier[gmpNumber].value 1..1
* identifier[gdcNumber] ^short = "General Dental Council number"
* identifier[gdcNumber].system 1..1
* identifier[gdcNumber].system = $gdc-number (exactly)
* identifier[gdcNumber].value 1..1
* identifier[gocNumber] ^short = "General Optical Council number"
* identifier[gocNumber].system 1..1
* identifier[gocNumber].system = $goc-number (exactly)
* identifier[gocNumber].value 1..1
* identifier[gphcNumber] ^short = "General Pharmaceutical Council number"
* identifier[gphcNumber].system 1..1
* identifier[gphcNumber].system = $gphc-number (exactly)
* identifier[gphcNumber].value 1..1
* identifier[gphcNumber] obeys gphc-number-1
* identifier[hcpcNumber] ^short = "Health and Care Professions Council number"
* identifier[hcpcNumber].system 1..1
* identifier[hcpcNumber].system = $hcpc-number (exactly)
* identifier[hcpcNumber].value 1..1
* identifier[hcpcNumber] obeys hcpc-number-1
* identifier[nmcNumber] ^short = "Nursing and Midwifery Council number"
* identifier[nmcNumber].system 1..1
* identifier[nmcNumber].system = $nmc-number (exactly)
* identifier[nmcNumber].value 1..1
* identifier[nmcNumber] obeys nmc-number-1
* identifier[sdsUserId] ^short = "user id in the Spine Directory Service"
* identifier[sdsUserId].system 1..1
* identifier[sdsUserId].system = $sds-user-id (exactly)
* identifier[sdsUserId].value 1..1
* insert Must(active, [[whether the practitioner still works]])
* insert Must(name, [[the name that others see beside an entry]])
* insert Must(telecom, [[how colleagues reach the practitioner]])
* insert Must(communication, [[the languages that the practitioner speaks with people]])
* communication from http://hl7.org/fhir/ValueSet/all-languages (required)
