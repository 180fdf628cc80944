// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onenotePatchActionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OnenotePatchActionType = "microsoft.graph.onenotePatchActionType" {
        /// `replace`
        Replace = "replace",
        /// `append`
        Append = "append",
        /// `delete`
        Delete = "delete",
        /// `insert`
        Insert = "insert",
        /// `prepend`
        Prepend = "prepend",
    }
}
