// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.columnTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ColumnTypes = "microsoft.graph.columnTypes" {
        Text = "text",
        Multichoice = "multichoice",
        Number = "number",
        DateTime = "dateTime",
        Boolean = "boolean",
        User = "user",
        Url = "url",
        Term = "term",
        Multiterm = "multiterm",
        ApprovalStatus = "approvalStatus",
        UnknownFutureValue = "unknownFutureValue",
    }
}
