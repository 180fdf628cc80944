// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.targetedManagedAppGroupType`](https://learn.microsoft.com/graph/api/resources/intune-mam-targetedmanagedappgrouptype?view=graph-rest-beta)
    TargetedManagedAppGroupType = "microsoft.graph.targetedManagedAppGroupType" {
        /// `selectedPublicApps`
        SelectedPublicApps = "selectedPublicApps",
        /// `allCoreMicrosoftApps`
        AllCoreMicrosoftApps = "allCoreMicrosoftApps",
        /// `allMicrosoftApps`
        AllMicrosoftApps = "allMicrosoftApps",
        /// `allApps`
        AllApps = "allApps",
    }
}
