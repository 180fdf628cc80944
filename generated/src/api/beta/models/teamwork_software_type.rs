// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkSoftwareType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkSoftwareType = "microsoft.graph.teamworkSoftwareType" {
        AdminAgent = "adminAgent",
        OperatingSystem = "operatingSystem",
        TeamsClient = "teamsClient",
        Firmware = "firmware",
        PartnerAgent = "partnerAgent",
        CompanyPortal = "companyPortal",
        UnknownFutureValue = "unknownFutureValue",
    }
}
