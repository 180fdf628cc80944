// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessClientApp`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConditionalAccessClientApp = "microsoft.graph.conditionalAccessClientApp" {
        /// `all`
        All = "all",
        /// `browser`
        Browser = "browser",
        /// `mobileAppsAndDesktopClients`
        MobileAppsAndDesktopClients = "mobileAppsAndDesktopClients",
        /// `exchangeActiveSync`
        ExchangeActiveSync = "exchangeActiveSync",
        /// `easSupported`
        EasSupported = "easSupported",
        /// `other`
        Other = "other",
    }
}
