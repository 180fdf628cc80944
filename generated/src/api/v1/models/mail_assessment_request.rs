// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.mailAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/mailassessmentrequest?view=graph-rest-1.0)
    MailAssessmentRequest: super::ThreatAssessmentRequest = "microsoft.graph.mailAssessmentRequest"
}

impl MailAssessmentRequest {
    pub const CATEGORY: Property<Self> = Property::new("category");
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const EXPECTED_ASSESSMENT: Property<Self> = Property::new("expectedAssessment");
    pub const ID: Property<Self> = Property::new("id");
    pub const REQUEST_SOURCE: Property<Self> = Property::new("requestSource");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const RESULTS: Property<Self> = Property::new("results");
    pub const DESTINATION_ROUTING_REASON: Property<Self> = Property::new(
        "destinationRoutingReason",
    );
    pub const MESSAGE_URI: Property<Self> = Property::new("messageUri");
    pub const RECIPIENT_EMAIL: Property<Self> = Property::new("recipientEmail");

    pub fn with_category(
        self,
        value: impl Into<Nullable<super::ThreatCategory>>,
    ) -> Self {
        Self(self.0.with("category", value))
    }

    pub fn with_content_type(
        self,
        value: impl Into<Nullable<super::ThreatAssessmentContentType>>,
    ) -> Self {
        Self(self.0.with("contentType", value))
    }

    pub fn with_created_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("createdBy", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_expected_assessment(
        self,
        value: impl Into<Nullable<super::ThreatExpectedAssessment>>,
    ) -> Self {
        Self(self.0.with("expectedAssessment", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_request_source(
        self,
        value: impl Into<Nullable<super::ThreatAssessmentRequestSource>>,
    ) -> Self {
        Self(self.0.with("requestSource", value))
    }

    pub fn with_status(
        self,
        value: impl Into<Nullable<super::ThreatAssessmentStatus>>,
    ) -> Self {
        Self(self.0.with("status", value))
    }

    /// `destinationRoutingReason`: `microsoft.graph.mailDestinationRoutingReason`
    ///
    /// Possible values are: none, mailFlowRule, safeSender, blockedSender, advancedSpamFiltering, domainAllowList, domainBlockList, notInAddressBook, firstTimeSender, autoPurgeToInbox, autoPurgeToJunk, autoPurgeToDeleted, outbound, notJunk, junk.
    pub fn destination_routing_reason(
        &self,
    ) -> Option<super::MailDestinationRoutingReason> {
        self.0.enumeration("destinationRoutingReason")
    }

    pub fn with_destination_routing_reason(
        self,
        value: impl Into<Nullable<super::MailDestinationRoutingReason>>,
    ) -> Self {
        Self(self.0.with("destinationRoutingReason", value))
    }

    /// `messageUri`: `Edm.String`
    pub fn message_uri(&self) -> Option<&str> {
        self.0.str("messageUri")
    }

    pub fn with_message_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("messageUri", value))
    }

    /// `recipientEmail`: `Edm.String`
    pub fn recipient_email(&self) -> Option<&str> {
        self.0.str("recipientEmail")
    }

    pub fn with_recipient_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recipientEmail", value))
    }
}
