// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onenotePatchActionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OnenotePatchActionType = "microsoft.graph.onenotePatchActionType" {
        Replace = "replace",
        Append = "append",
        Delete = "delete",
        Insert = "insert",
        Prepend = "prepend",
    }
}
