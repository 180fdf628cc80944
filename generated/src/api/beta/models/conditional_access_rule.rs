// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.conditionalAccessRule`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConditionalAccessRule = "microsoft.graph.conditionalAccessRule" {
        /// `allApps`
        AllApps = "allApps",
        /// `firstPartyApps`
        FirstPartyApps = "firstPartyApps",
        /// `office365`
        Office365 = "office365",
        /// `appId`
        AppId = "appId",
        /// `acr`
        Acr = "acr",
        /// `appFilter`
        AppFilter = "appFilter",
        /// `allUsers`
        AllUsers = "allUsers",
        /// `guest`
        Guest = "guest",
        /// `groupId`
        GroupId = "groupId",
        /// `roleId`
        RoleId = "roleId",
        /// `userId`
        UserId = "userId",
        /// `allDevicePlatforms`
        AllDevicePlatforms = "allDevicePlatforms",
        /// `devicePlatform`
        DevicePlatform = "devicePlatform",
        /// `allLocations`
        AllLocations = "allLocations",
        /// `insideCorpnet`
        InsideCorpnet = "insideCorpnet",
        /// `allTrustedLocations`
        AllTrustedLocations = "allTrustedLocations",
        /// `locationId`
        LocationId = "locationId",
        /// `allDevices`
        AllDevices = "allDevices",
        /// `deviceFilter`
        DeviceFilter = "deviceFilter",
        /// `deviceState`
        DeviceState = "deviceState",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `deviceFilterIncludeRuleNotMatched`
        DeviceFilterIncludeRuleNotMatched = "deviceFilterIncludeRuleNotMatched",
        /// `allDeviceStates`
        AllDeviceStates = "allDeviceStates",
        /// `anonymizedIPAddress`
        AnonymizedIpAddress = "anonymizedIPAddress",
        /// `unfamiliarFeatures`
        UnfamiliarFeatures = "unfamiliarFeatures",
        /// `nationStateIPAddress`
        NationStateIpAddress = "nationStateIPAddress",
        /// `realTimeThreatIntelligence`
        RealTimeThreatIntelligence = "realTimeThreatIntelligence",
        /// `internalGuest`
        InternalGuest = "internalGuest",
        /// `b2bCollaborationGuest`
        B2bCollaborationGuest = "b2bCollaborationGuest",
        /// `b2bCollaborationMember`
        B2bCollaborationMember = "b2bCollaborationMember",
        /// `b2bDirectConnectUser`
        B2bDirectConnectUser = "b2bDirectConnectUser",
        /// `otherExternalUser`
        OtherExternalUser = "otherExternalUser",
        /// `serviceProvider`
        ServiceProvider = "serviceProvider",
    }
}
