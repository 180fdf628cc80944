// Written by `cargo xtask gen`; do not edit.
//! Types of the area `governance`.

crate::runtime::model! {
    /// `microsoft.graph.localIdentitySource`, metadata, with the accessors of [`PermissionsDefinitionIdentitySource`](super::PermissionsDefinitionIdentitySource)
    LocalIdentitySource: super::PermissionsDefinitionIdentitySource = "microsoft.graph.localIdentitySource"
}
