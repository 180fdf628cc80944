// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.emailFileAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/emailFileAssessmentRequest?view=graph-rest-1.0)
    EmailFileAssessmentRequest: super::ThreatAssessmentRequest = "microsoft.graph.emailFileAssessmentRequest"
}

impl EmailFileAssessmentRequest {
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `expectedAssessment` in queries.
    pub const EXPECTED_ASSESSMENT: Property<Self> = Property::new("expectedAssessment");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `requestSource` in queries.
    pub const REQUEST_SOURCE: Property<Self> = Property::new("requestSource");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `results` in queries.
    pub const RESULTS: Property<Self> = Property::new("results");
    /// `contentData` in queries.
    pub const CONTENT_DATA: Property<Self> = Property::new("contentData");
    /// `destinationRoutingReason` in queries.
    pub const DESTINATION_ROUTING_REASON: Property<Self> = Property::new("destinationRoutingReason");
    /// `recipientEmail` in queries.
    pub const RECIPIENT_EMAIL: Property<Self> = Property::new("recipientEmail");

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<super::ThreatCategory>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<super::ThreatAssessmentContentType>>) -> Self {
        Self(self.0.with("contentType", value))
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `expectedAssessment`.
    pub fn with_expected_assessment(self, value: impl Into<Nullable<super::ThreatExpectedAssessment>>) -> Self {
        Self(self.0.with("expectedAssessment", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `requestSource`.
    pub fn with_request_source(self, value: impl Into<Nullable<super::ThreatAssessmentRequestSource>>) -> Self {
        Self(self.0.with("requestSource", value))
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::ThreatAssessmentStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `contentData`: `Edm.String`
    pub fn content_data(&self) -> Option<&str> {
        self.0.str("contentData")
    }

    /// Sets `contentData`.
    pub fn with_content_data(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentData", value))
    }

    /// `destinationRoutingReason`: `microsoft.graph.mailDestinationRoutingReason`
    ///
    /// Possible values are: none, mailFlowRule, safeSender, blockedSender, advancedSpamFiltering, domainAllowList, domainBlockList, notInAddressBook, firstTimeSender, autoPurgeToInbox, autoPurgeToJunk, autoPurgeToDeleted, outbound, notJunk, junk.
    pub fn destination_routing_reason(&self) -> Option<super::MailDestinationRoutingReason> {
        self.0.enumeration("destinationRoutingReason")
    }

    /// Sets `destinationRoutingReason`.
    pub fn with_destination_routing_reason(
        self,
        value: impl Into<Nullable<super::MailDestinationRoutingReason>>,
    ) -> Self {
        Self(self.0.with("destinationRoutingReason", value))
    }

    /// `recipientEmail`: `Edm.String`
    pub fn recipient_email(&self) -> Option<&str> {
        self.0.str("recipientEmail")
    }

    /// Sets `recipientEmail`.
    pub fn with_recipient_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recipientEmail", value))
    }
}
