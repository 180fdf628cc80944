// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from deployableContent.
    ///
    /// [`microsoft.graph.windowsUpdates.softwareUpdateReference`](https://learn.microsoft.com/graph/api/resources/windowsupdates-softwareupdatereference?view=graph-rest-beta)
    SoftwareUpdateReference: super::DeployableContent = "microsoft.graph.windowsUpdates.softwareUpdateReference"
}
