// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.kioskModeManagedHomeScreenPinComplexity`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-kioskmodemanagedhomescreenpincomplexity?view=graph-rest-beta)
    KioskModeManagedHomeScreenPinComplexity = "microsoft.graph.kioskModeManagedHomeScreenPinComplexity" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `simple`
        Simple = "simple",
        /// `complex`
        Complex = "complex",
    }
}
