// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.comanagementEligibleType`](https://learn.microsoft.com/graph/api/resources/intune-devices-comanagementeligibletype?view=graph-rest-beta)
    ComanagementEligibleType = "microsoft.graph.comanagementEligibleType" {
        /// `comanaged`
        Comanaged = "comanaged",
        /// `eligible`
        Eligible = "eligible",
        /// `eligibleButNotAzureAdJoined`
        EligibleButNotAzureAdJoined = "eligibleButNotAzureAdJoined",
        /// `needsOsUpdate`
        NeedsOsUpdate = "needsOsUpdate",
        /// `ineligible`
        Ineligible = "ineligible",
    }
}
