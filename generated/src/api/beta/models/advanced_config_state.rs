// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.advancedConfigState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AdvancedConfigState = "microsoft.graph.advancedConfigState" {
        /// `default`
        Default = "default",
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
