// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSSoftwareUpdateDelayPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatedelaypolicy?view=graph-rest-beta)
    MacOsSoftwareUpdateDelayPolicy = "microsoft.graph.macOSSoftwareUpdateDelayPolicy" {
        /// `none`
        None = "none",
        /// `delayOSUpdateVisibility`
        DelayOsUpdateVisibility = "delayOSUpdateVisibility",
        /// `delayAppUpdateVisibility`
        DelayAppUpdateVisibility = "delayAppUpdateVisibility",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `delayMajorOsUpdateVisibility`
        DelayMajorOsUpdateVisibility = "delayMajorOsUpdateVisibility",
    }
}
