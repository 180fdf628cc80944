// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeKioskModeRestrictionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgekioskmoderestrictiontype?view=graph-rest-beta)
    EdgeKioskModeRestrictionType = "microsoft.graph.edgeKioskModeRestrictionType" {
        NotConfigured = "notConfigured",
        DigitalSignage = "digitalSignage",
        NormalMode = "normalMode",
        PublicBrowsingSingleApp = "publicBrowsingSingleApp",
        PublicBrowsingMultiApp = "publicBrowsingMultiApp",
    }
}
