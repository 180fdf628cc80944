// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementTemplateLifecycleState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementtemplatelifecyclestate?view=graph-rest-beta)
    DeviceManagementTemplateLifecycleState = "microsoft.graph.deviceManagementTemplateLifecycleState" {
        /// `invalid`
        Invalid = "invalid",
        /// `draft`
        Draft = "draft",
        /// `active`
        Active = "active",
        /// `superseded`
        Superseded = "superseded",
        /// `deprecated`
        Deprecated = "deprecated",
        /// `retired`
        Retired = "retired",
    }
}
