// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10EditionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10editiontype?view=graph-rest-1.0)
    Windows10EditionType = "microsoft.graph.windows10EditionType" {
        Windows10Enterprise = "windows10Enterprise",
        Windows10EnterpriseN = "windows10EnterpriseN",
        Windows10Education = "windows10Education",
        Windows10EducationN = "windows10EducationN",
        Windows10MobileEnterprise = "windows10MobileEnterprise",
        Windows10HolographicEnterprise = "windows10HolographicEnterprise",
        Windows10Professional = "windows10Professional",
        Windows10ProfessionalN = "windows10ProfessionalN",
        Windows10ProfessionalEducation = "windows10ProfessionalEducation",
        Windows10ProfessionalEducationN = "windows10ProfessionalEducationN",
        Windows10ProfessionalWorkstation = "windows10ProfessionalWorkstation",
        Windows10ProfessionalWorkstationN = "windows10ProfessionalWorkstationN",
    }
}
