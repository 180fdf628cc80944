// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.payloadDeliveryPlatform`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PayloadDeliveryPlatform = "microsoft.graph.payloadDeliveryPlatform" {
        /// `unknown`
        Unknown = "unknown",
        /// `sms`
        Sms = "sms",
        /// `email`
        Email = "email",
        /// `teams`
        Teams = "teams",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
