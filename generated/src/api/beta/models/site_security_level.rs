// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.siteSecurityLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sitesecuritylevel?view=graph-rest-beta)
    SiteSecurityLevel = "microsoft.graph.siteSecurityLevel" {
        UserDefined = "userDefined",
        Low = "low",
        MediumLow = "mediumLow",
        Medium = "medium",
        MediumHigh = "mediumHigh",
        High = "high",
    }
}
