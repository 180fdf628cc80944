// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vppTokenState`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptokenstate?view=graph-rest-beta)
    VppTokenState = "microsoft.graph.vppTokenState" {
        Unknown = "unknown",
        Valid = "valid",
        Expired = "expired",
        Invalid = "invalid",
        AssignedToExternalMdm = "assignedToExternalMDM",
        DuplicateLocationId = "duplicateLocationId",
    }
}
