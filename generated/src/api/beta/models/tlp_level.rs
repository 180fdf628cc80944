// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.tlpLevel`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta)
    TlpLevel = "microsoft.graph.tlpLevel" {
        Unknown = "unknown",
        White = "white",
        Green = "green",
        Amber = "amber",
        Red = "red",
    }
}
