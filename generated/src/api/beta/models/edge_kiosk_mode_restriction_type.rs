// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeKioskModeRestrictionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgekioskmoderestrictiontype?view=graph-rest-beta)
    EdgeKioskModeRestrictionType = "microsoft.graph.edgeKioskModeRestrictionType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `digitalSignage`
        DigitalSignage = "digitalSignage",
        /// `normalMode`
        NormalMode = "normalMode",
        /// `publicBrowsingSingleApp`
        PublicBrowsingSingleApp = "publicBrowsingSingleApp",
        /// `publicBrowsingMultiApp`
        PublicBrowsingMultiApp = "publicBrowsingMultiApp",
    }
}
