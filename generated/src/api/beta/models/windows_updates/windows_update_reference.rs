// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from softwareUpdateReference.
    ///
    /// [`microsoft.graph.windowsUpdates.windowsUpdateReference`](https://learn.microsoft.com/graph/api/resources/windowsupdates-windowsupdatereference?view=graph-rest-beta)
    WindowsUpdateReference: super::SoftwareUpdateReference = "microsoft.graph.windowsUpdates.windowsUpdateReference"
}

crate::runtime::derived! {
    WindowsUpdateReference: super::DeployableContent
}
