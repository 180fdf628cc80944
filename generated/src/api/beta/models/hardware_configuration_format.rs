// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.hardwareConfigurationFormat`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-hardwareconfigurationformat?view=graph-rest-beta)
    HardwareConfigurationFormat = "microsoft.graph.hardwareConfigurationFormat" {
        /// `dell`
        Dell = "dell",
        /// `surface`
        Surface = "surface",
        /// `surfaceDock`
        SurfaceDock = "surfaceDock",
    }
}
