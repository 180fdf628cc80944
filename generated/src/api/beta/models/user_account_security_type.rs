// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userAccountSecurityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    UserAccountSecurityType = "microsoft.graph.userAccountSecurityType" {
        /// `unknown`
        Unknown = "unknown",
        /// `standard`
        Standard = "standard",
        /// `power`
        Power = "power",
        /// `administrator`
        Administrator = "administrator",
    }
}
