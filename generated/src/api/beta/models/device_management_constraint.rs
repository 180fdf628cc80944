// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementconstraint?view=graph-rest-beta)
    DeviceManagementConstraint = "microsoft.graph.deviceManagementConstraint" {
        "microsoft.graph.deviceManagementEnumConstraint",
        "microsoft.graph.deviceManagementIntentSettingSecretConstraint",
        "microsoft.graph.deviceManagementSettingAbstractImplementationConstraint",
        "microsoft.graph.deviceManagementSettingAppConstraint",
        "microsoft.graph.deviceManagementSettingBooleanConstraint",
        "microsoft.graph.deviceManagementSettingCollectionConstraint",
        "microsoft.graph.deviceManagementSettingEnrollmentTypeConstraint",
        "microsoft.graph.deviceManagementSettingFileConstraint",
        "microsoft.graph.deviceManagementSettingIntegerConstraint",
        "microsoft.graph.deviceManagementSettingProfileConstraint",
        "microsoft.graph.deviceManagementSettingRegexConstraint",
        "microsoft.graph.deviceManagementSettingRequiredConstraint",
        "microsoft.graph.deviceManagementSettingSddlConstraint",
        "microsoft.graph.deviceManagementSettingStringLengthConstraint",
        "microsoft.graph.deviceManagementSettingXmlConstraint",
    }
}
