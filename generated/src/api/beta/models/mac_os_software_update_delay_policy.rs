// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSSoftwareUpdateDelayPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatedelaypolicy?view=graph-rest-beta)
    MacOsSoftwareUpdateDelayPolicy = "microsoft.graph.macOSSoftwareUpdateDelayPolicy" {
        None = "none",
        DelayOsUpdateVisibility = "delayOSUpdateVisibility",
        DelayAppUpdateVisibility = "delayAppUpdateVisibility",
        UnknownFutureValue = "unknownFutureValue",
        DelayMajorOsUpdateVisibility = "delayMajorOsUpdateVisibility",
    }
}
