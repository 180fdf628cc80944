// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.eventStatusType`](https://learn.microsoft.com/graph/api/resources/enums-security?view=graph-rest-beta)
    EventStatusType = "microsoft.graph.security.eventStatusType" {
        /// `pending`
        Pending = "pending",
        /// `error`
        Error = "error",
        /// `success`
        Success = "success",
        /// `notAvaliable`
        NotAvaliable = "notAvaliable",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
