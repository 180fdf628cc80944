// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.answerInputType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AnswerInputType = "microsoft.graph.answerInputType" {
        /// `text`
        Text = "text",
        /// `radioButton`
        RadioButton = "radioButton",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
