// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppRuleOperator`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappruleoperator?view=graph-rest-1.0)
    Win32LobAppRuleOperator = "microsoft.graph.win32LobAppRuleOperator" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `equal`
        Equal = "equal",
        /// `notEqual`
        NotEqual = "notEqual",
        /// `greaterThan`
        GreaterThan = "greaterThan",
        /// `greaterThanOrEqual`
        GreaterThanOrEqual = "greaterThanOrEqual",
        /// `lessThan`
        LessThan = "lessThan",
        /// `lessThanOrEqual`
        LessThanOrEqual = "lessThanOrEqual",
    }
}
