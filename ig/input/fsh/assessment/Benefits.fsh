ValueSet: Benefits
Id: benefits
Title: "Benefits"
Description: "Support with money that a person receives."
* ^experimental = false
* Support#attendance-allowance "Attendance Allowance"
* Support#pip "Personal Independence Payment"
* Support#dla "Disability Living Allowance"
* Support#state-pension "State Pension"
* Support#pension-credit "Pension Credit"
* Support#universal-credit "Universal Credit"
* Support#housing-benefit "Housing Benefit"
* Support#council-tax "Council Tax Reduction"
* Support#carers-allowance "Carer's Allowance"
* Support#no-benefit "None"
