// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from UserAgent.
    ///
    /// [`microsoft.graph.callRecords.serviceUserAgent`](https://learn.microsoft.com/graph/api/resources/callrecords-serviceuseragent?view=graph-rest-beta)
    ServiceUserAgent: super::UserAgent = "microsoft.graph.callRecords.serviceUserAgent"
}

impl ServiceUserAgent {
    /// `applicationVersion` in queries.
    pub const APPLICATION_VERSION: Property<Self> = Property::new("applicationVersion");
    /// `headerValue` in queries.
    pub const HEADER_VALUE: Property<Self> = Property::new("headerValue");
    /// `role` in queries.
    pub const ROLE: Property<Self> = Property::new("role");

    /// Sets `applicationVersion`.
    pub fn with_application_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationVersion", value))
    }

    /// Sets `headerValue`.
    pub fn with_header_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("headerValue", value))
    }

    /// `role`: `microsoft.graph.callRecords.serviceRole`
    ///
    /// Possible values are: unknown, customBot, skypeForBusinessMicrosoftTeamsGateway, skypeForBusinessAudioVideoMcu, skypeForBusinessApplicationSharingMcu, skypeForBusinessCallQueues, skypeForBusinessAutoAttendant, mediationServer, mediationServerCloudConnectorEdition, exchangeUnifiedMessagingService, mediaController, conferencingAnnouncementService, conferencingAttendant, audioTeleconferencerController, skypeForBusinessUnifiedCommunicationApplicationPlatform, responseGroupServiceAnnouncementService, gateway, skypeTranslator, skypeForBusinessAttendant, responseGroupService, voicemail, unknownFutureValue.
    pub fn role(&self) -> Option<super::ServiceRole> {
        self.0.enumeration("role")
    }

    /// Sets `role`.
    pub fn with_role(self, value: impl Into<Nullable<super::ServiceRole>>) -> Self {
        Self(self.0.with("role", value))
    }
}
