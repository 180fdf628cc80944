// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSSoftwareUpdateCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macossoftwareupdatecategory?view=graph-rest-beta)
    MacOsSoftwareUpdateCategory = "microsoft.graph.macOSSoftwareUpdateCategory" {
        /// `critical`
        Critical = "critical",
        /// `configurationDataFile`
        ConfigurationDataFile = "configurationDataFile",
        /// `firmware`
        Firmware = "firmware",
        /// `other`
        Other = "other",
    }
}
