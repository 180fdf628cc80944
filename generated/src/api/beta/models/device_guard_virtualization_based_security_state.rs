// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceGuardVirtualizationBasedSecurityState`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceguardvirtualizationbasedsecuritystate?view=graph-rest-beta)
    DeviceGuardVirtualizationBasedSecurityState = "microsoft.graph.deviceGuardVirtualizationBasedSecurityState" {
        Running = "running",
        RebootRequired = "rebootRequired",
        Require64BitArchitecture = "require64BitArchitecture",
        NotLicensed = "notLicensed",
        NotConfigured = "notConfigured",
        DoesNotMeetHardwareRequirements = "doesNotMeetHardwareRequirements",
        Other = "other",
    }
}
