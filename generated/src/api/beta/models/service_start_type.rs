// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceStartType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-servicestarttype?view=graph-rest-beta)
    ServiceStartType = "microsoft.graph.serviceStartType" {
        /// `manual`
        Manual = "manual",
        /// `automatic`
        Automatic = "automatic",
        /// `disabled`
        Disabled = "disabled",
    }
}
