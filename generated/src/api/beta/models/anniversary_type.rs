// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.anniversaryType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AnniversaryType = "microsoft.graph.anniversaryType" {
        /// `birthday`
        Birthday = "birthday",
        /// `wedding`
        Wedding = "wedding",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
