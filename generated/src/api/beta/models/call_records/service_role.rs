// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.serviceRole`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    ServiceRole = "microsoft.graph.callRecords.serviceRole" {
        /// `unknown`
        Unknown = "unknown",
        /// `customBot`
        CustomBot = "customBot",
        /// `skypeForBusinessMicrosoftTeamsGateway`
        SkypeForBusinessMicrosoftTeamsGateway = "skypeForBusinessMicrosoftTeamsGateway",
        /// `skypeForBusinessAudioVideoMcu`
        SkypeForBusinessAudioVideoMcu = "skypeForBusinessAudioVideoMcu",
        /// `skypeForBusinessApplicationSharingMcu`
        SkypeForBusinessApplicationSharingMcu = "skypeForBusinessApplicationSharingMcu",
        /// `skypeForBusinessCallQueues`
        SkypeForBusinessCallQueues = "skypeForBusinessCallQueues",
        /// `skypeForBusinessAutoAttendant`
        SkypeForBusinessAutoAttendant = "skypeForBusinessAutoAttendant",
        /// `mediationServer`
        MediationServer = "mediationServer",
        /// `mediationServerCloudConnectorEdition`
        MediationServerCloudConnectorEdition = "mediationServerCloudConnectorEdition",
        /// `exchangeUnifiedMessagingService`
        ExchangeUnifiedMessagingService = "exchangeUnifiedMessagingService",
        /// `mediaController`
        MediaController = "mediaController",
        /// `conferencingAnnouncementService`
        ConferencingAnnouncementService = "conferencingAnnouncementService",
        /// `conferencingAttendant`
        ConferencingAttendant = "conferencingAttendant",
        /// `audioTeleconferencerController`
        AudioTeleconferencerController = "audioTeleconferencerController",
        /// `skypeForBusinessUnifiedCommunicationApplicationPlatform`
        SkypeForBusinessUnifiedCommunicationApplicationPlatform = "skypeForBusinessUnifiedCommunicationApplicationPlatform",
        /// `responseGroupServiceAnnouncementService`
        ResponseGroupServiceAnnouncementService = "responseGroupServiceAnnouncementService",
        /// `gateway`
        Gateway = "gateway",
        /// `skypeTranslator`
        SkypeTranslator = "skypeTranslator",
        /// `skypeForBusinessAttendant`
        SkypeForBusinessAttendant = "skypeForBusinessAttendant",
        /// `responseGroupService`
        ResponseGroupService = "responseGroupService",
        /// `voicemail`
        Voicemail = "voicemail",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
