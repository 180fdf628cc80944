// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessDevicePlatform`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConditionalAccessDevicePlatform = "microsoft.graph.conditionalAccessDevicePlatform" {
        /// `android`
        Android = "android",
        /// `iOS`
        Ios = "iOS",
        /// `windows`
        Windows = "windows",
        /// `windowsPhone`
        WindowsPhone = "windowsPhone",
        /// `macOS`
        MacOs = "macOS",
        /// `all`
        All = "all",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `linux`
        Linux = "linux",
    }
}
