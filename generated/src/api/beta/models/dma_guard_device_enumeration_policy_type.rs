// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.dmaGuardDeviceEnumerationPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-dmaguarddeviceenumerationpolicytype?view=graph-rest-beta)
    DmaGuardDeviceEnumerationPolicyType = "microsoft.graph.dmaGuardDeviceEnumerationPolicyType" {
        /// `deviceDefault`
        DeviceDefault = "deviceDefault",
        /// `blockAll`
        BlockAll = "blockAll",
        /// `allowAll`
        AllowAll = "allowAll",
    }
}
