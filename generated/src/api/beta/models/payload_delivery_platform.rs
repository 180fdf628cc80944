// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.payloadDeliveryPlatform`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PayloadDeliveryPlatform = "microsoft.graph.payloadDeliveryPlatform" {
        Unknown = "unknown",
        Sms = "sms",
        Email = "email",
        Teams = "teams",
        UnknownFutureValue = "unknownFutureValue",
    }
}
