// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.operatingSystemUpgradeEligibility`](https://learn.microsoft.com/graph/api/resources/intune-devices-operatingsystemupgradeeligibility?view=graph-rest-beta)
    OperatingSystemUpgradeEligibility = "microsoft.graph.operatingSystemUpgradeEligibility" {
        /// `upgraded`
        Upgraded = "upgraded",
        /// `unknown`
        Unknown = "unknown",
        /// `notCapable`
        NotCapable = "notCapable",
        /// `capable`
        Capable = "capable",
    }
}
