// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementIntentSettingSecretConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentsettingsecretconstraint?view=graph-rest-beta)
    DeviceManagementIntentSettingSecretConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementIntentSettingSecretConstraint"
}
