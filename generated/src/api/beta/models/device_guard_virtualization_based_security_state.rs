// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceGuardVirtualizationBasedSecurityState`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceguardvirtualizationbasedsecuritystate?view=graph-rest-beta)
    DeviceGuardVirtualizationBasedSecurityState = "microsoft.graph.deviceGuardVirtualizationBasedSecurityState" {
        /// `running`
        Running = "running",
        /// `rebootRequired`
        RebootRequired = "rebootRequired",
        /// `require64BitArchitecture`
        Require64BitArchitecture = "require64BitArchitecture",
        /// `notLicensed`
        NotLicensed = "notLicensed",
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `doesNotMeetHardwareRequirements`
        DoesNotMeetHardwareRequirements = "doesNotMeetHardwareRequirements",
        /// `other`
        Other = "other",
    }
}
