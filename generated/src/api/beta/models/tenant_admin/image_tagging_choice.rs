// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAdmin.imageTaggingChoice`](https://learn.microsoft.com/graph/api/resources/tenantadmin-settings?view=graph-rest-beta)
    ImageTaggingChoice = "microsoft.graph.tenantAdmin.imageTaggingChoice" {
        Disabled = "disabled",
        Basic = "basic",
        Enhanced = "enhanced",
        UnknownFutureValue = "unknownFutureValue",
    }
}
