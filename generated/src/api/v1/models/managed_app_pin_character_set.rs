// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppPinCharacterSet`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedapppincharacterset?view=graph-rest-1.0)
    ManagedAppPinCharacterSet = "microsoft.graph.managedAppPinCharacterSet" {
        /// `numeric`
        Numeric = "numeric",
        /// `alphanumericAndSymbol`
        AlphanumericAndSymbol = "alphanumericAndSymbol",
    }
}
