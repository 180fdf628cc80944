// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkSoftwareType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkSoftwareType = "microsoft.graph.teamworkSoftwareType" {
        /// `adminAgent`
        AdminAgent = "adminAgent",
        /// `operatingSystem`
        OperatingSystem = "operatingSystem",
        /// `teamsClient`
        TeamsClient = "teamsClient",
        /// `firmware`
        Firmware = "firmware",
        /// `partnerAgent`
        PartnerAgent = "partnerAgent",
        /// `companyPortal`
        CompanyPortal = "companyPortal",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
