// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationWindowsSkus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationwindowsskus?view=graph-rest-beta)
    DeviceManagementConfigurationWindowsSkus = "microsoft.graph.deviceManagementConfigurationWindowsSkus" {
        /// `unknown`
        Unknown = "unknown",
        /// `windowsHome`
        WindowsHome = "windowsHome",
        /// `windowsProfessional`
        WindowsProfessional = "windowsProfessional",
        /// `windowsEnterprise`
        WindowsEnterprise = "windowsEnterprise",
        /// `windowsEducation`
        WindowsEducation = "windowsEducation",
        /// `windowsMobile`
        WindowsMobile = "windowsMobile",
        /// `windowsMobileEnterprise`
        WindowsMobileEnterprise = "windowsMobileEnterprise",
        /// `windowsTeamSurface`
        WindowsTeamSurface = "windowsTeamSurface",
        /// `iot`
        Iot = "iot",
        /// `iotEnterprise`
        IotEnterprise = "iotEnterprise",
        /// `holoLens`
        HoloLens = "holoLens",
        /// `holoLensEnterprise`
        HoloLensEnterprise = "holoLensEnterprise",
        /// `holographicForBusiness`
        HolographicForBusiness = "holographicForBusiness",
        /// `windowsMultiSession`
        WindowsMultiSession = "windowsMultiSession",
        /// `surfaceHub`
        SurfaceHub = "surfaceHub",
    }
}
