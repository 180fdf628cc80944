// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.officeUpdateChannel`](https://learn.microsoft.com/graph/api/resources/intune-apps-officeupdatechannel?view=graph-rest-beta)
    OfficeUpdateChannel = "microsoft.graph.officeUpdateChannel" {
        /// `none`
        None = "none",
        /// `current`
        Current = "current",
        /// `deferred`
        Deferred = "deferred",
        /// `firstReleaseCurrent`
        FirstReleaseCurrent = "firstReleaseCurrent",
        /// `firstReleaseDeferred`
        FirstReleaseDeferred = "firstReleaseDeferred",
        /// `monthlyEnterprise`
        MonthlyEnterprise = "monthlyEnterprise",
    }
}
