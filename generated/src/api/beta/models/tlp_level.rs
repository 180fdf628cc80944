// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.tlpLevel`](https://learn.microsoft.com/graph/api/resources/tiindicator?view=graph-rest-beta)
    TlpLevel = "microsoft.graph.tlpLevel" {
        White = "White",
        Green = "Green",
        Amber = "Amber",
        Red = "Red",
    }
}
