// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vppTokenState`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptokenstate?view=graph-rest-beta)
    VppTokenState = "microsoft.graph.vppTokenState" {
        /// `unknown`
        Unknown = "unknown",
        /// `valid`
        Valid = "valid",
        /// `expired`
        Expired = "expired",
        /// `invalid`
        Invalid = "invalid",
        /// `assignedToExternalMDM`
        AssignedToExternalMdm = "assignedToExternalMDM",
        /// `duplicateLocationId`
        DuplicateLocationId = "duplicateLocationId",
    }
}
