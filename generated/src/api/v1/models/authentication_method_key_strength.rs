// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodKeyStrength`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AuthenticationMethodKeyStrength = "microsoft.graph.authenticationMethodKeyStrength" {
        /// `normal`
        Normal = "normal",
        /// `weak`
        Weak = "weak",
        /// `unknown`
        Unknown = "unknown",
    }
}
