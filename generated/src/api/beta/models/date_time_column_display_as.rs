// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.dateTimeColumnDisplayAs`](https://learn.microsoft.com/graph/api/resources/datetimecolumn?view=graph-rest-beta)
    DateTimeColumnDisplayAs = "microsoft.graph.dateTimeColumnDisplayAs" {
        Default = "default",
        Friendly = "friendly",
        Standard = "standard",
    }
}
