// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.usageRightState`](https://learn.microsoft.com/graph/api/resources/usageright?view=graph-rest-beta)
    UsageRightState = "microsoft.graph.usageRightState" {
        Active = "active",
        Inactive = "inactive",
        Warning = "warning",
        Suspended = "suspended",
        UnknownFutureValue = "unknownFutureValue",
    }
}
