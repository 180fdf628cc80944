// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.tlpLevel`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta)
    TlpLevel = "microsoft.graph.tlpLevel" {
        /// `unknown`
        Unknown = "unknown",
        /// `white`
        White = "white",
        /// `green`
        Green = "green",
        /// `amber`
        Amber = "amber",
        /// `red`
        Red = "red",
    }
}
