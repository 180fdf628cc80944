// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcServicePlanType`](https://learn.microsoft.com/graph/api/resources/cloudpcserviceplan?view=graph-rest-beta)
    CloudPcServicePlanType = "microsoft.graph.cloudPcServicePlanType" {
        /// `enterprise`
        Enterprise = "enterprise",
        /// `business`
        Business = "business",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
