// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftManagedDesktopType`](https://learn.microsoft.com/graph/api/resources/microsoftManagedDesktop?view=graph-rest-beta)
    MicrosoftManagedDesktopType = "microsoft.graph.microsoftManagedDesktopType" {
        NotManaged = "notManaged",
        PremiumManaged = "premiumManaged",
        StandardManaged = "standardManaged",
        StarterManaged = "starterManaged",
        UnknownFutureValue = "unknownFutureValue",
    }
}
