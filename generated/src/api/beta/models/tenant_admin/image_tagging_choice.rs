// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAdmin.imageTaggingChoice`](https://learn.microsoft.com/graph/api/resources/tenantadmin-settings?view=graph-rest-beta)
    ImageTaggingChoice = "microsoft.graph.tenantAdmin.imageTaggingChoice" {
        /// `disabled`
        Disabled = "disabled",
        /// `basic`
        Basic = "basic",
        /// `enhanced`
        Enhanced = "enhanced",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
