// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userAccountSecurityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
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
