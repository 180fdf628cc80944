// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessConditions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConditionalAccessConditions = "microsoft.graph.conditionalAccessConditions" {
        /// `none`
        None = "none",
        /// `application`
        Application = "application",
        /// `users`
        Users = "users",
        /// `devicePlatform`
        DevicePlatform = "devicePlatform",
        /// `location`
        Location = "location",
        /// `clientType`
        ClientType = "clientType",
        /// `signInRisk`
        SignInRisk = "signInRisk",
        /// `userRisk`
        UserRisk = "userRisk",
        /// `time`
        Time = "time",
        /// `deviceState`
        DeviceState = "deviceState",
        /// `client`
        Client = "client",
        /// `ipAddressSeenByAzureAD`
        IpAddressSeenByAzureAd = "ipAddressSeenByAzureAD",
        /// `ipAddressSeenByResourceProvider`
        IpAddressSeenByResourceProvider = "ipAddressSeenByResourceProvider",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `servicePrincipals`
        ServicePrincipals = "servicePrincipals",
        /// `servicePrincipalRisk`
        ServicePrincipalRisk = "servicePrincipalRisk",
    }
}
