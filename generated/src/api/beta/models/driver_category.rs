// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.driverCategory`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-drivercategory?view=graph-rest-beta)
    DriverCategory = "microsoft.graph.driverCategory" {
        /// `recommended`
        Recommended = "recommended",
        /// `previouslyApproved`
        PreviouslyApproved = "previouslyApproved",
        /// `other`
        Other = "other",
    }
}
