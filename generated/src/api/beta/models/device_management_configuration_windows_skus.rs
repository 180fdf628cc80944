// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationWindowsSkus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationwindowsskus?view=graph-rest-beta)
    DeviceManagementConfigurationWindowsSkus = "microsoft.graph.deviceManagementConfigurationWindowsSkus" {
        Unknown = "unknown",
        WindowsHome = "windowsHome",
        WindowsProfessional = "windowsProfessional",
        WindowsEnterprise = "windowsEnterprise",
        WindowsEducation = "windowsEducation",
        WindowsMobile = "windowsMobile",
        WindowsMobileEnterprise = "windowsMobileEnterprise",
        WindowsTeamSurface = "windowsTeamSurface",
        Iot = "iot",
        IotEnterprise = "iotEnterprise",
        HoloLens = "holoLens",
        HoloLensEnterprise = "holoLensEnterprise",
        HolographicForBusiness = "holographicForBusiness",
        WindowsMultiSession = "windowsMultiSession",
        SurfaceHub = "surfaceHub",
    }
}
