// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.kioskModeType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-kioskmodetype?view=graph-rest-beta)
    KioskModeType = "microsoft.graph.kioskModeType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `singleAppMode`
        SingleAppMode = "singleAppMode",
        /// `multiAppMode`
        MultiAppMode = "multiAppMode",
    }
}
