// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from emailthreatsubmission.
    ///
    /// [`microsoft.graph.security.emailUrlThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-emailurlthreatsubmission?view=graph-rest-beta)
    EmailUrlThreatSubmission: super::EmailThreatSubmission = "microsoft.graph.security.emailUrlThreatSubmission"
}

crate::runtime::derived! {
    EmailUrlThreatSubmission: super::ThreatSubmission, super::super::Entity
}

impl EmailUrlThreatSubmission {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `adminReview` in queries.
    pub const ADMIN_REVIEW: Property<Self> = Property::new("adminReview");
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `clientSource` in queries.
    pub const CLIENT_SOURCE: Property<Self> = Property::new("clientSource");
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `result` in queries.
    pub const RESULT: Property<Self> = Property::new("result");
    /// `source` in queries.
    pub const SOURCE: Property<Self> = Property::new("source");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `attackSimulationInfo` in queries.
    pub const ATTACK_SIMULATION_INFO: Property<Self> = Property::new("attackSimulationInfo");
    /// `internetMessageId` in queries.
    pub const INTERNET_MESSAGE_ID: Property<Self> = Property::new("internetMessageId");
    /// `originalCategory` in queries.
    pub const ORIGINAL_CATEGORY: Property<Self> = Property::new("originalCategory");
    /// `receivedDateTime` in queries.
    pub const RECEIVED_DATE_TIME: Property<Self> = Property::new("receivedDateTime");
    /// `recipientEmailAddress` in queries.
    pub const RECIPIENT_EMAIL_ADDRESS: Property<Self> = Property::new("recipientEmailAddress");
    /// `sender` in queries.
    pub const SENDER: Property<Self> = Property::new("sender");
    /// `senderIP` in queries.
    pub const SENDER_IP: Property<Self> = Property::new("senderIP");
    /// `subject` in queries.
    pub const SUBJECT: Property<Self> = Property::new("subject");
    /// `tenantAllowOrBlockListAction` in queries.
    pub const TENANT_ALLOW_OR_BLOCK_LIST_ACTION: Property<Self> = Property::new("tenantAllowOrBlockListAction");
    /// `messageUrl` in queries.
    pub const MESSAGE_URL: Property<Self> = Property::new("messageUrl");

    /// Sets `adminReview`.
    pub fn with_admin_review(self, value: impl Into<Nullable<super::SubmissionAdminReview>>) -> Self {
        Self(self.0.with("adminReview", value))
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<super::super::SubmissionCategory>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// Sets `clientSource`.
    pub fn with_client_source(self, value: impl Into<Nullable<super::super::SubmissionClientSource>>) -> Self {
        Self(self.0.with("clientSource", value))
    }

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<super::super::SubmissionContentType>>) -> Self {
        Self(self.0.with("contentType", value))
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::SubmissionUserIdentity>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `result`.
    pub fn with_result(self, value: impl Into<Nullable<super::SubmissionResult>>) -> Self {
        Self(self.0.with("result", value))
    }

    /// Sets `source`.
    pub fn with_source(self, value: impl Into<Nullable<super::super::SubmissionSource>>) -> Self {
        Self(self.0.with("source", value))
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::super::LongRunningOperationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// Sets `attackSimulationInfo`.
    pub fn with_attack_simulation_info(self, value: impl Into<Nullable<super::AttackSimulationInfo>>) -> Self {
        Self(self.0.with("attackSimulationInfo", value))
    }

    /// Sets `internetMessageId`.
    pub fn with_internet_message_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("internetMessageId", value))
    }

    /// Sets `originalCategory`.
    pub fn with_original_category(self, value: impl Into<Nullable<super::super::SubmissionCategory>>) -> Self {
        Self(self.0.with("originalCategory", value))
    }

    /// Sets `receivedDateTime`.
    pub fn with_received_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("receivedDateTime", value))
    }

    /// Sets `recipientEmailAddress`.
    pub fn with_recipient_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recipientEmailAddress", value))
    }

    /// Sets `sender`.
    pub fn with_sender(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sender", value))
    }

    /// Sets `senderIP`.
    pub fn with_sender_ip(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("senderIP", value))
    }

    /// Sets `subject`.
    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }

    /// Sets `tenantAllowOrBlockListAction`.
    pub fn with_tenant_allow_or_block_list_action(
        self,
        value: impl Into<Nullable<super::TenantAllowOrBlockListAction>>,
    ) -> Self {
        Self(self.0.with("tenantAllowOrBlockListAction", value))
    }

    /// `messageUrl`: `Edm.String`
    pub fn message_url(&self) -> Option<&str> {
        self.0.str("messageUrl")
    }

    /// Sets `messageUrl`.
    pub fn with_message_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("messageUrl", value))
    }
}
