// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeliveryOptimizationMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdeliveryoptimizationmode?view=graph-rest-1.0)
    WindowsDeliveryOptimizationMode = "microsoft.graph.windowsDeliveryOptimizationMode" {
        UserDefined = "userDefined",
        HttpOnly = "httpOnly",
        HttpWithPeeringNat = "httpWithPeeringNat",
        HttpWithPeeringPrivateGroup = "httpWithPeeringPrivateGroup",
        HttpWithInternetPeering = "httpWithInternetPeering",
        SimpleDownload = "simpleDownload",
        BypassMode = "bypassMode",
    }
}
