// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceGuardVirtualizationBasedSecurityHardwareRequirementState`](https://learn.microsoft.com/graph/api/resources/intune-devices-deviceguardvirtualizationbasedsecurityhardwarerequirementstate?view=graph-rest-beta)
    DeviceGuardVirtualizationBasedSecurityHardwareRequirementState = "microsoft.graph.deviceGuardVirtualizationBasedSecurityHardwareRequirementState" {
        /// `meetHardwareRequirements`
        MeetHardwareRequirements = "meetHardwareRequirements",
        /// `secureBootRequired`
        SecureBootRequired = "secureBootRequired",
        /// `dmaProtectionRequired`
        DmaProtectionRequired = "dmaProtectionRequired",
        /// `hyperVNotSupportedForGuestVM`
        HyperVNotSupportedForGuestVm = "hyperVNotSupportedForGuestVM",
        /// `hyperVNotAvailable`
        HyperVNotAvailable = "hyperVNotAvailable",
    }
}
