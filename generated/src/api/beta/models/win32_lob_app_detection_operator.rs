// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.win32LobAppDetectionOperator`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappdetectionoperator?view=graph-rest-beta)
    Win32LobAppDetectionOperator = "microsoft.graph.win32LobAppDetectionOperator" {
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
