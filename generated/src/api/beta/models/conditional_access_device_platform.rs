// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessDevicePlatform`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConditionalAccessDevicePlatform = "microsoft.graph.conditionalAccessDevicePlatform" {
        Android = "android",
        Ios = "iOS",
        Windows = "windows",
        WindowsPhone = "windowsPhone",
        MacOs = "macOS",
        All = "all",
        UnknownFutureValue = "unknownFutureValue",
        Linux = "linux",
    }
}
