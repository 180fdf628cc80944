// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.weekIndex`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    WeekIndex = "microsoft.graph.weekIndex" {
        /// `first`
        First = "first",
        /// `second`
        Second = "second",
        /// `third`
        Third = "third",
        /// `fourth`
        Fourth = "fourth",
        /// `last`
        Last = "last",
    }
}
