// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.siteSecurityLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sitesecuritylevel?view=graph-rest-1.0)
    SiteSecurityLevel = "microsoft.graph.siteSecurityLevel" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `low`
        Low = "low",
        /// `mediumLow`
        MediumLow = "mediumLow",
        /// `medium`
        Medium = "medium",
        /// `mediumHigh`
        MediumHigh = "mediumHigh",
        /// `high`
        High = "high",
    }
}
