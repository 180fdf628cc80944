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
    pub const ID: Property<Self> = Property::new("id");
    pub const ADMIN_REVIEW: Property<Self> = Property::new("adminReview");
    pub const CATEGORY: Property<Self> = Property::new("category");
    pub const CLIENT_SOURCE: Property<Self> = Property::new("clientSource");
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const RESULT: Property<Self> = Property::new("result");
    pub const SOURCE: Property<Self> = Property::new("source");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    pub const ATTACK_SIMULATION_INFO: Property<Self> = Property::new(
        "attackSimulationInfo",
    );
    pub const INTERNET_MESSAGE_ID: Property<Self> = Property::new("internetMessageId");
    pub const ORIGINAL_CATEGORY: Property<Self> = Property::new("originalCategory");
    pub const RECEIVED_DATE_TIME: Property<Self> = Property::new("receivedDateTime");
    pub const RECIPIENT_EMAIL_ADDRESS: Property<Self> = Property::new(
        "recipientEmailAddress",
    );
    pub const SENDER: Property<Self> = Property::new("sender");
    pub const SENDER_IP: Property<Self> = Property::new("senderIP");
    pub const SUBJECT: Property<Self> = Property::new("subject");
    pub const TENANT_ALLOW_OR_BLOCK_LIST_ACTION: Property<Self> = Property::new(
        "tenantAllowOrBlockListAction",
    );
    pub const MESSAGE_URL: Property<Self> = Property::new("messageUrl");

    pub fn with_admin_review(
        self,
        value: impl Into<Nullable<super::SubmissionAdminReview>>,
    ) -> Self {
        Self(self.0.with("adminReview", value))
    }

    pub fn with_category(
        self,
        value: impl Into<Nullable<super::super::SubmissionCategory>>,
    ) -> Self {
        Self(self.0.with("category", value))
    }

    pub fn with_client_source(
        self,
        value: impl Into<Nullable<super::super::SubmissionClientSource>>,
    ) -> Self {
        Self(self.0.with("clientSource", value))
    }

    pub fn with_content_type(
        self,
        value: impl Into<Nullable<super::super::SubmissionContentType>>,
    ) -> Self {
        Self(self.0.with("contentType", value))
    }

    pub fn with_created_by(
        self,
        value: impl Into<Nullable<super::SubmissionUserIdentity>>,
    ) -> Self {
        Self(self.0.with("createdBy", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_result(
        self,
        value: impl Into<Nullable<super::SubmissionResult>>,
    ) -> Self {
        Self(self.0.with("result", value))
    }

    pub fn with_source(
        self,
        value: impl Into<Nullable<super::super::SubmissionSource>>,
    ) -> Self {
        Self(self.0.with("source", value))
    }

    pub fn with_status(
        self,
        value: impl Into<Nullable<super::super::LongRunningOperationStatus>>,
    ) -> Self {
        Self(self.0.with("status", value))
    }

    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    pub fn with_attack_simulation_info(
        self,
        value: impl Into<Nullable<super::AttackSimulationInfo>>,
    ) -> Self {
        Self(self.0.with("attackSimulationInfo", value))
    }

    pub fn with_internet_message_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("internetMessageId", value))
    }

    pub fn with_original_category(
        self,
        value: impl Into<Nullable<super::super::SubmissionCategory>>,
    ) -> Self {
        Self(self.0.with("originalCategory", value))
    }

    pub fn with_received_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("receivedDateTime", value))
    }

    pub fn with_recipient_email_address(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("recipientEmailAddress", value))
    }

    pub fn with_sender(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sender", value))
    }

    pub fn with_sender_ip(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("senderIP", value))
    }

    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }

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

    pub fn with_message_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("messageUrl", value))
    }
}
