// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageRequestState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageRequestState = "microsoft.graph.accessPackageRequestState" {
        /// `submitted`
        Submitted = "submitted",
        /// `pendingApproval`
        PendingApproval = "pendingApproval",
        /// `delivering`
        Delivering = "delivering",
        /// `delivered`
        Delivered = "delivered",
        /// `deliveryFailed`
        DeliveryFailed = "deliveryFailed",
        /// `denied`
        Denied = "denied",
        /// `scheduled`
        Scheduled = "scheduled",
        /// `canceled`
        Canceled = "canceled",
        /// `partiallyDelivered`
        PartiallyDelivered = "partiallyDelivered",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
