// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.securityBaselinePolicySourceType`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinepolicysourcetype?view=graph-rest-beta)
    SecurityBaselinePolicySourceType = "microsoft.graph.securityBaselinePolicySourceType" {
        /// `deviceConfiguration`
        DeviceConfiguration = "deviceConfiguration",
        /// `deviceIntent`
        DeviceIntent = "deviceIntent",
    }
}
