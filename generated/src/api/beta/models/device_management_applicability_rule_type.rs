// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementApplicabilityRuleType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruletype?view=graph-rest-beta)
    DeviceManagementApplicabilityRuleType = "microsoft.graph.deviceManagementApplicabilityRuleType" {
        /// `include`
        Include = "include",
        /// `exclude`
        Exclude = "exclude",
    }
}
