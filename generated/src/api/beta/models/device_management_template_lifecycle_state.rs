// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementTemplateLifecycleState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementtemplatelifecyclestate?view=graph-rest-beta)
    DeviceManagementTemplateLifecycleState = "microsoft.graph.deviceManagementTemplateLifecycleState" {
        Invalid = "invalid",
        Draft = "draft",
        Active = "active",
        Superseded = "superseded",
        Deprecated = "deprecated",
        Retired = "retired",
    }
}
