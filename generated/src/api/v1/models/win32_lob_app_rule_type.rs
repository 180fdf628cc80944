// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppRuleType`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappruletype?view=graph-rest-1.0)
    Win32LobAppRuleType = "microsoft.graph.win32LobAppRuleType" {
        /// `detection`
        Detection = "detection",
        /// `requirement`
        Requirement = "requirement",
    }
}
