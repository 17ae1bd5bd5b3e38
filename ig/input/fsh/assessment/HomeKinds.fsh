ValueSet: HomeKinds
Id: home-kinds
Title: "Kinds of home"
Description: "The kind of home that a person lives in."
* ^experimental = false
* Answer#house "House"
* Answer#bungalow "Bungalow"
* Answer#ground-floor-flat "Flat on the ground floor"
* Answer#upper-floor-flat "Flat higher up"
* Answer#sheltered-housing "Sheltered or retirement housing"
* Answer#extra-care "Extra care housing"
* Answer#supported-living "Supported living"
* Answer#care-home "Care home"
* Answer#boat-or-caravan "Boat, caravan or mobile home"
* Answer#hostel "Hostel or temporary place"
* Answer#no-home "No fixed home"
