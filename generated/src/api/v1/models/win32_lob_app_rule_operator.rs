// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppRuleOperator`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappruleoperator?view=graph-rest-1.0)
    Win32LobAppRuleOperator = "microsoft.graph.win32LobAppRuleOperator" {
        NotConfigured = "notConfigured",
        Equal = "equal",
        NotEqual = "notEqual",
        GreaterThan = "greaterThan",
        GreaterThanOrEqual = "greaterThanOrEqual",
        LessThan = "lessThan",
        LessThanOrEqual = "lessThanOrEqual",
    }
}
