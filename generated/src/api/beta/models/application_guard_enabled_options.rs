// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.applicationGuardEnabledOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-applicationguardenabledoptions?view=graph-rest-beta)
    ApplicationGuardEnabledOptions = "microsoft.graph.applicationGuardEnabledOptions" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `enabledForEdge`
        EnabledForEdge = "enabledForEdge",
        /// `enabledForOffice`
        EnabledForOffice = "enabledForOffice",
        /// `enabledForEdgeAndOffice`
        EnabledForEdgeAndOffice = "enabledForEdgeAndOffice",
    }
}
