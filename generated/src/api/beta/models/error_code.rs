// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.errorCode`](https://learn.microsoft.com/graph/api/resources/intune-policyset-errorcode?view=graph-rest-beta)
    ErrorCode = "microsoft.graph.errorCode" {
        /// `noError`
        NoError = "noError",
        /// `unauthorized`
        Unauthorized = "unauthorized",
        /// `notFound`
        NotFound = "notFound",
        /// `deleted`
        Deleted = "deleted",
    }
}
