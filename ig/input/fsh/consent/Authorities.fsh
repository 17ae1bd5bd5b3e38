ValueSet: Authorities
Id: authority
Title: "Authority to act for somebody"
Description: "Every authority that somebody can have to act for the person."
* ^experimental = false
* include codes from system Authority
