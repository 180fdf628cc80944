// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::enumeration! {
    /// [`microsoft.graph.dmaGuardDeviceEnumerationPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-dmaguarddeviceenumerationpolicytype?view=graph-rest-beta)
    DmaGuardDeviceEnumerationPolicyType = "microsoft.graph.dmaGuardDeviceEnumerationPolicyType" {
        DeviceDefault = "deviceDefault",
        BlockAll = "blockAll",
        AllowAll = "allowAll",
    }
}
