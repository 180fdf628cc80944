// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingSddlConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingsddlconstraint?view=graph-rest-beta)
    DeviceManagementSettingSddlConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingSddlConstraint"
}
