// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.delegateMeetingMessageDeliveryOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DelegateMeetingMessageDeliveryOptions = "microsoft.graph.delegateMeetingMessageDeliveryOptions" {
        /// `sendToDelegateAndInformationToPrincipal`
        SendToDelegateAndInformationToPrincipal = "sendToDelegateAndInformationToPrincipal",
        /// `sendToDelegateAndPrincipal`
        SendToDelegateAndPrincipal = "sendToDelegateAndPrincipal",
        /// `sendToDelegateOnly`
        SendToDelegateOnly = "sendToDelegateOnly",
    }
}
