// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementResourceAccessProfileIntent`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-devicemanagementresourceaccessprofileintent?view=graph-rest-beta)
    DeviceManagementResourceAccessProfileIntent = "microsoft.graph.deviceManagementResourceAccessProfileIntent" {
        /// `apply`
        Apply = "apply",
        /// `remove`
        Remove = "remove",
    }
}
