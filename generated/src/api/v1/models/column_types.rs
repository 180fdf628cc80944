// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.columnTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ColumnTypes = "microsoft.graph.columnTypes" {
        Note = "note",
        Text = "text",
        Choice = "choice",
        Multichoice = "multichoice",
        Number = "number",
        Currency = "currency",
        DateTime = "dateTime",
        Lookup = "lookup",
        Boolean = "boolean",
        User = "user",
        Url = "url",
        Calculated = "calculated",
        Location = "location",
        Term = "term",
        Multiterm = "multiterm",
        Thumbnail = "thumbnail",
        ApprovalStatus = "approvalStatus",
        UnknownFutureValue = "unknownFutureValue",
    }
}
