// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingXmlConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingxmlconstraint?view=graph-rest-beta)
    DeviceManagementSettingXmlConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingXmlConstraint"
}
