// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.driverUpdateProfileApprovalType`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-driverupdateprofileapprovaltype?view=graph-rest-beta)
    DriverUpdateProfileApprovalType = "microsoft.graph.driverUpdateProfileApprovalType" {
        /// `manual`
        Manual = "manual",
        /// `automatic`
        Automatic = "automatic",
    }
}
