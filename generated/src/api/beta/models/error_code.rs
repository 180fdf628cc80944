// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.errorCode`](https://learn.microsoft.com/graph/api/resources/intune-policyset-errorcode?view=graph-rest-beta)
    ErrorCode = "microsoft.graph.errorCode" {
        NoError = "noError",
        Unauthorized = "unauthorized",
        NotFound = "notFound",
        Deleted = "deleted",
    }
}
