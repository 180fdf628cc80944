// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessConditions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConditionalAccessConditions = "microsoft.graph.conditionalAccessConditions" {
        None = "none",
        Application = "application",
        Users = "users",
        DevicePlatform = "devicePlatform",
        Location = "location",
        ClientType = "clientType",
        SignInRisk = "signInRisk",
        UserRisk = "userRisk",
        Time = "time",
        DeviceState = "deviceState",
        Client = "client",
        IpAddressSeenByAzureAd = "ipAddressSeenByAzureAD",
        IpAddressSeenByResourceProvider = "ipAddressSeenByResourceProvider",
        UnknownFutureValue = "unknownFutureValue",
        ServicePrincipals = "servicePrincipals",
        ServicePrincipalRisk = "servicePrincipalRisk",
    }
}
