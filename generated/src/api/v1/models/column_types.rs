// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.columnTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ColumnTypes = "microsoft.graph.columnTypes" {
        /// `note`
        Note = "note",
        /// `text`
        Text = "text",
        /// `choice`
        Choice = "choice",
        /// `multichoice`
        Multichoice = "multichoice",
        /// `number`
        Number = "number",
        /// `currency`
        Currency = "currency",
        /// `dateTime`
        DateTime = "dateTime",
        /// `lookup`
        Lookup = "lookup",
        /// `boolean`
        Boolean = "boolean",
        /// `user`
        User = "user",
        /// `url`
        Url = "url",
        /// `calculated`
        Calculated = "calculated",
        /// `location`
        Location = "location",
        /// `term`
        Term = "term",
        /// `multiterm`
        Multiterm = "multiterm",
        /// `thumbnail`
        Thumbnail = "thumbnail",
        /// `approvalStatus`
        ApprovalStatus = "approvalStatus",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
