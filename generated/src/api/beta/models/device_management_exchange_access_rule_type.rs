// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeAccessRuleType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeaccessruletype?view=graph-rest-beta)
    DeviceManagementExchangeAccessRuleType = "microsoft.graph.deviceManagementExchangeAccessRuleType" {
        /// `family`
        Family = "family",
        /// `model`
        Model = "model",
    }
}
