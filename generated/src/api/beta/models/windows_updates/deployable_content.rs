// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.windowsUpdates.deployableContent`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deployablecontent?view=graph-rest-beta)
    DeployableContent = "microsoft.graph.windowsUpdates.deployableContent"
}
