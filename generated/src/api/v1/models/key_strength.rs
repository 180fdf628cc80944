// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.keyStrength`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    KeyStrength = "microsoft.graph.keyStrength" {
        /// `normal`
        Normal = "normal",
        /// `weak`
        Weak = "weak",
        /// `unknown`
        Unknown = "unknown",
    }
}
