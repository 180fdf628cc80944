// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.search.answerState`](https://learn.microsoft.com/graph/api/resources/enums-search?view=graph-rest-beta)
    AnswerState = "microsoft.graph.search.answerState" {
        Published = "published",
        Draft = "draft",
        Excluded = "excluded",
        UnknownFutureValue = "unknownFutureValue",
    }
}
