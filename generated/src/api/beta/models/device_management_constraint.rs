// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementconstraint?view=graph-rest-beta)
    DeviceManagementConstraint = "microsoft.graph.deviceManagementConstraint"
}
