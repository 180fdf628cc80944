// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.internetSiteSecurityLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-internetsitesecuritylevel?view=graph-rest-1.0)
    InternetSiteSecurityLevel = "microsoft.graph.internetSiteSecurityLevel" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `medium`
        Medium = "medium",
        /// `mediumHigh`
        MediumHigh = "mediumHigh",
        /// `high`
        High = "high",
    }
}
