// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.userAccountSecurityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    UserAccountSecurityType = "microsoft.graph.userAccountSecurityType" {
        Unknown = "unknown",
        Standard = "standard",
        Power = "power",
        Administrator = "administrator",
    }
}
