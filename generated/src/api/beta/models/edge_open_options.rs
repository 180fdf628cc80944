// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeOpenOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgeopenoptions?view=graph-rest-beta)
    EdgeOpenOptions = "microsoft.graph.edgeOpenOptions" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `startPage`
        StartPage = "startPage",
        /// `newTabPage`
        NewTabPage = "newTabPage",
        /// `previousPages`
        PreviousPages = "previousPages",
        /// `specificPages`
        SpecificPages = "specificPages",
    }
}
