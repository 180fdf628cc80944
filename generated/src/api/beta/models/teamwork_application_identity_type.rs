// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkApplicationIdentityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkApplicationIdentityType = "microsoft.graph.teamworkApplicationIdentityType" {
        /// `aadApplication`
        AadApplication = "aadApplication",
        /// `bot`
        Bot = "bot",
        /// `tenantBot`
        TenantBot = "tenantBot",
        /// `office365Connector`
        Office365Connector = "office365Connector",
        /// `outgoingWebhook`
        OutgoingWebhook = "outgoingWebhook",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
