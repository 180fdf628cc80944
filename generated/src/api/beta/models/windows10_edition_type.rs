// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10EditionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10editiontype?view=graph-rest-beta)
    Windows10EditionType = "microsoft.graph.windows10EditionType" {
        /// `windows10Enterprise`
        Windows10Enterprise = "windows10Enterprise",
        /// `windows10EnterpriseN`
        Windows10EnterpriseN = "windows10EnterpriseN",
        /// `windows10Education`
        Windows10Education = "windows10Education",
        /// `windows10EducationN`
        Windows10EducationN = "windows10EducationN",
        /// `windows10MobileEnterprise`
        Windows10MobileEnterprise = "windows10MobileEnterprise",
        /// `windows10HolographicEnterprise`
        Windows10HolographicEnterprise = "windows10HolographicEnterprise",
        /// `windows10Professional`
        Windows10Professional = "windows10Professional",
        /// `windows10ProfessionalN`
        Windows10ProfessionalN = "windows10ProfessionalN",
        /// `windows10ProfessionalEducation`
        Windows10ProfessionalEducation = "windows10ProfessionalEducation",
        /// `windows10ProfessionalEducationN`
        Windows10ProfessionalEducationN = "windows10ProfessionalEducationN",
        /// `windows10ProfessionalWorkstation`
        Windows10ProfessionalWorkstation = "windows10ProfessionalWorkstation",
        /// `windows10ProfessionalWorkstationN`
        Windows10ProfessionalWorkstationN = "windows10ProfessionalWorkstationN",
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `windows10Home`
        Windows10Home = "windows10Home",
        /// `windows10HomeChina`
        Windows10HomeChina = "windows10HomeChina",
        /// `windows10HomeN`
        Windows10HomeN = "windows10HomeN",
        /// `windows10HomeSingleLanguage`
        Windows10HomeSingleLanguage = "windows10HomeSingleLanguage",
        /// `windows10Mobile`
        Windows10Mobile = "windows10Mobile",
        /// `windows10IoTCore`
        Windows10IoTCore = "windows10IoTCore",
        /// `windows10IoTCoreCommercial`
        Windows10IoTCoreCommercial = "windows10IoTCoreCommercial",
    }
}
