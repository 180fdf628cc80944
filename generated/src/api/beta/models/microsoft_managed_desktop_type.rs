// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftManagedDesktopType`](https://learn.microsoft.com/graph/api/resources/microsoftManagedDesktop?view=graph-rest-beta)
    MicrosoftManagedDesktopType = "microsoft.graph.microsoftManagedDesktopType" {
        /// `notManaged`
        NotManaged = "notManaged",
        /// `premiumManaged`
        PremiumManaged = "premiumManaged",
        /// `standardManaged`
        StandardManaged = "standardManaged",
        /// `starterManaged`
        StarterManaged = "starterManaged",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
