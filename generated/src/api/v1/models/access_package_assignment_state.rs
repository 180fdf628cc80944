// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageAssignmentState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageAssignmentState = "microsoft.graph.accessPackageAssignmentState" {
        /// `delivering`
        Delivering = "delivering",
        /// `partiallyDelivered`
        PartiallyDelivered = "partiallyDelivered",
        /// `delivered`
        Delivered = "delivered",
        /// `expired`
        Expired = "expired",
        /// `deliveryFailed`
        DeliveryFailed = "deliveryFailed",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
