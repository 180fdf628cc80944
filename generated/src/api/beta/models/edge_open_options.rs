// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeOpenOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgeopenoptions?view=graph-rest-beta)
    EdgeOpenOptions = "microsoft.graph.edgeOpenOptions" {
        NotConfigured = "notConfigured",
        StartPage = "startPage",
        NewTabPage = "newTabPage",
        PreviousPages = "previousPages",
        SpecificPages = "specificPages",
    }
}
