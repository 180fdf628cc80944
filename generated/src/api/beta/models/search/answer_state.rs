// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.search.answerState`](https://learn.microsoft.com/graph/api/resources/enums-search?view=graph-rest-beta)
    AnswerState = "microsoft.graph.search.answerState" {
        /// `published`
        Published = "published",
        /// `draft`
        Draft = "draft",
        /// `excluded`
        Excluded = "excluded",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
