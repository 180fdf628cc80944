// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeliveryOptimizationMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdeliveryoptimizationmode?view=graph-rest-beta)
    WindowsDeliveryOptimizationMode = "microsoft.graph.windowsDeliveryOptimizationMode" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `httpOnly`
        HttpOnly = "httpOnly",
        /// `httpWithPeeringNat`
        HttpWithPeeringNat = "httpWithPeeringNat",
        /// `httpWithPeeringPrivateGroup`
        HttpWithPeeringPrivateGroup = "httpWithPeeringPrivateGroup",
        /// `httpWithInternetPeering`
        HttpWithInternetPeering = "httpWithInternetPeering",
        /// `simpleDownload`
        SimpleDownload = "simpleDownload",
        /// `bypassMode`
        BypassMode = "bypassMode",
    }
}
