// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceConfigAssignmentIntent`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigassignmentintent?view=graph-rest-beta)
    DeviceConfigAssignmentIntent = "microsoft.graph.deviceConfigAssignmentIntent" {
        /// `apply`
        Apply = "apply",
        /// `remove`
        Remove = "remove",
    }
}
