// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.officeConfigurationAssignmentTarget`](https://learn.microsoft.com/graph/api/resources/intune-cirrus-officeconfigurationassignmenttarget?view=graph-rest-beta)
    OfficeConfigurationAssignmentTarget = "microsoft.graph.officeConfigurationAssignmentTarget" {
        "microsoft.graph.officeConfigurationGroupAssignmentTarget",
    }
}
