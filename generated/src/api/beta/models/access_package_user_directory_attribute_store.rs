// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from accessPackageResourceAttributeDestination.
    ///
    /// [`microsoft.graph.accessPackageUserDirectoryAttributeStore`](https://learn.microsoft.com/graph/api/resources/accesspackageuserdirectoryattributestore?view=graph-rest-beta)
    AccessPackageUserDirectoryAttributeStore: super::AccessPackageResourceAttributeDestination = "microsoft.graph.accessPackageUserDirectoryAttributeStore"
}
