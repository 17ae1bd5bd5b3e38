CodeSystem: Sector
Id: sector
Title: "Sectors"
Description: "The part of health, care and community life that an organisation, or a person who acts for themselves, belongs to. Access rules and objections are written with these codes; which sector an organisation belongs to is said by the register of clients, never by what the organisation sends."
* ^experimental = false
* ^caseSensitive = true
* #primary "Primary care" "GP practices, and the out-of-hours services that stand in for them."
* #acute "Acute hospital" "Hospitals: wards, outpatient clinics and emergency departments."
* #ambulance "Ambulance" "Ambulance services, with their control rooms and crews."
* #urgent "Urgent care" "NHS 111, urgent treatment centres and clinical advice by telephone."
* #community "Community health" "District nurses, matrons, therapists and rapid response teams who see people at home."
* #mental-health "Mental health" "Community and hospital services for mental health, learning disability and autism."
* #social-care "Adult social care" "A council's social workers, occupational therapists and support workers for adults."
* #childrens "Children's services" "A council's social care for children, and health services for children outside hospital."
* #care-provider "Care provider" "Homecare agencies, care homes and day services, whoever pays for them."
* #hospice "Hospice" "Palliative care in hospices and at home."
* #pharmacy "Pharmacy" "Community pharmacies."
* #housing "Housing" "Housing associations, supported housing and a council's housing team."
* #voluntary "Voluntary sector" "Charities, carers' organisations, social prescribers and community groups."
* #access-point "Single access point" "The place that takes in referrals for an area and sees to it that a team takes each on."
* #citizen "The person" "The person whom the record is about."
* #proxy "Proxy" "Someone who acts for the person: a parent, a carer with permission, an attorney."
* #commissioner "Commissioner" "Those who plan and pay for services, and see numbers rather than people."
* #oversight "Oversight" "Privacy officers, Caldicott guardians and others who look after how the record is used."
