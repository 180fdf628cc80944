// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10EditionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10editiontype?view=graph-rest-beta)
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
        NotConfigured = "notConfigured",
        Windows10Home = "windows10Home",
        Windows10HomeChina = "windows10HomeChina",
        Windows10HomeN = "windows10HomeN",
        Windows10HomeSingleLanguage = "windows10HomeSingleLanguage",
        Windows10Mobile = "windows10Mobile",
        Windows10IoTCore = "windows10IoTCore",
        Windows10IoTCoreCommercial = "windows10IoTCoreCommercial",
    }
}
