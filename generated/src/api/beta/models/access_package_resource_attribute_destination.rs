// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from accesspackageuserdirectoryattributestore.
    ///
    /// [`microsoft.graph.accessPackageResourceAttributeDestination`](https://learn.microsoft.com/graph/api/resources/accesspackageresourceattributedestination?view=graph-rest-beta)
    AccessPackageResourceAttributeDestination = "microsoft.graph.accessPackageResourceAttributeDestination" {
        "microsoft.graph.accessPackageUserDirectoryAttributeStore",
    }
}
