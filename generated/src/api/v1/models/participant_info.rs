// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.participantInfo`](https://learn.microsoft.com/graph/api/resources/participantinfo?view=graph-rest-1.0)
    ParticipantInfo = "microsoft.graph.participantInfo"
}

impl ParticipantInfo {
    /// `countryCode` in queries.
    pub const COUNTRY_CODE: Property<Self> = Property::new("countryCode");
    /// `endpointType` in queries.
    pub const ENDPOINT_TYPE: Property<Self> = Property::new("endpointType");
    /// `identity` in queries.
    pub const IDENTITY: Property<Self> = Property::new("identity");
    /// `languageId` in queries.
    pub const LANGUAGE_ID: Property<Self> = Property::new("languageId");
    /// `region` in queries.
    pub const REGION: Property<Self> = Property::new("region");
    /// `participantId` in queries.
    pub const PARTICIPANT_ID: Property<Self> = Property::new("participantId");

    /// `countryCode`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn country_code(&self) -> Option<&str> {
        self.0.str("countryCode")
    }

    /// `endpointType`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: default, skypeForBusiness, skypeForBusinessVoipPhone.
    pub fn endpoint_type(&self) -> Option<&str> {
        self.0.str("endpointType")
    }

    /// `identity`: `microsoft.graph.identitySet`, read-only
    ///
    /// Read-only.
    pub fn identity(&self) -> Option<&super::IdentitySet> {
        self.0.model("identity")
    }

    /// `languageId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn language_id(&self) -> Option<&str> {
        self.0.str("languageId")
    }

    /// `region`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn region(&self) -> Option<&str> {
        self.0.str("region")
    }

    /// `participantId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn participant_id(&self) -> Option<&str> {
        self.0.str("participantId")
    }
}
