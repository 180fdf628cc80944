// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.meteredConnectionLimitType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-meteredconnectionlimittype?view=graph-rest-beta)
    MeteredConnectionLimitType = "microsoft.graph.meteredConnectionLimitType" {
        /// `unrestricted`
        Unrestricted = "unrestricted",
        /// `fixed`
        Fixed = "fixed",
        /// `variable`
        Variable = "variable",
    }
}
