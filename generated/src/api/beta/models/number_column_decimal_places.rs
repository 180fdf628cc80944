// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.numberColumnDecimalPlaces`](https://learn.microsoft.com/graph/api/resources/numberColumn?view=graph-rest-beta)
    NumberColumnDecimalPlaces = "microsoft.graph.numberColumnDecimalPlaces" {
        Automatic = "automatic",
        None = "none",
        One = "one",
        Two = "two",
        Three = "three",
        Four = "four",
        Five = "five",
    }
}
