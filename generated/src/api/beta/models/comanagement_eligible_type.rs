// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.comanagementEligibleType`](https://learn.microsoft.com/graph/api/resources/intune-devices-comanagementeligibletype?view=graph-rest-beta)
    ComanagementEligibleType = "microsoft.graph.comanagementEligibleType" {
        Comanaged = "comanaged",
        Eligible = "eligible",
        EligibleButNotAzureAdJoined = "eligibleButNotAzureAdJoined",
        NeedsOsUpdate = "needsOsUpdate",
        Ineligible = "ineligible",
    }
}
