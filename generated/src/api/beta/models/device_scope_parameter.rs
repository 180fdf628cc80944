// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceScopeParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopeparameter?view=graph-rest-beta)
    DeviceScopeParameter = "microsoft.graph.deviceScopeParameter" {
        /// `none`
        None = "none",
        /// `scopeTag`
        ScopeTag = "scopeTag",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
