// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.officeUpdateChannel`](https://learn.microsoft.com/graph/api/resources/intune-apps-officeupdatechannel?view=graph-rest-beta)
    OfficeUpdateChannel = "microsoft.graph.officeUpdateChannel" {
        None = "none",
        Current = "current",
        Deferred = "deferred",
        FirstReleaseCurrent = "firstReleaseCurrent",
        FirstReleaseDeferred = "firstReleaseDeferred",
        MonthlyEnterprise = "monthlyEnterprise",
    }
}
