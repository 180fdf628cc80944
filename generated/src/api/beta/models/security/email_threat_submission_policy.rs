// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.security.emailThreatSubmissionPolicy`](https://learn.microsoft.com/graph/api/resources/security-emailthreatsubmissionpolicy?view=graph-rest-beta)
    EmailThreatSubmissionPolicy: super::super::Entity = "microsoft.graph.security.emailThreatSubmissionPolicy"
}

impl EmailThreatSubmissionPolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `customizedNotificationSenderEmailAddress` in queries.
    pub const CUSTOMIZED_NOTIFICATION_SENDER_EMAIL_ADDRESS: Property<Self> =
        Property::new("customizedNotificationSenderEmailAddress");
    /// `customizedReportRecipientEmailAddress` in queries.
    pub const CUSTOMIZED_REPORT_RECIPIENT_EMAIL_ADDRESS: Property<Self> =
        Property::new("customizedReportRecipientEmailAddress");
    /// `isAlwaysReportEnabledForUsers` in queries.
    pub const IS_ALWAYS_REPORT_ENABLED_FOR_USERS: Property<Self> = Property::new("isAlwaysReportEnabledForUsers");
    /// `isAskMeEnabledForUsers` in queries.
    pub const IS_ASK_ME_ENABLED_FOR_USERS: Property<Self> = Property::new("isAskMeEnabledForUsers");
    /// `isCustomizedMessageEnabled` in queries.
    pub const IS_CUSTOMIZED_MESSAGE_ENABLED: Property<Self> = Property::new("isCustomizedMessageEnabled");
    /// `isCustomizedMessageEnabledForPhishing` in queries.
    pub const IS_CUSTOMIZED_MESSAGE_ENABLED_FOR_PHISHING: Property<Self> =
        Property::new("isCustomizedMessageEnabledForPhishing");
    /// `isCustomizedNotificationSenderEnabled` in queries.
    pub const IS_CUSTOMIZED_NOTIFICATION_SENDER_ENABLED: Property<Self> =
        Property::new("isCustomizedNotificationSenderEnabled");
    /// `isNeverReportEnabledForUsers` in queries.
    pub const IS_NEVER_REPORT_ENABLED_FOR_USERS: Property<Self> = Property::new("isNeverReportEnabledForUsers");
    /// `isOrganizationBrandingEnabled` in queries.
    pub const IS_ORGANIZATION_BRANDING_ENABLED: Property<Self> = Property::new("isOrganizationBrandingEnabled");
    /// `isReportFromQuarantineEnabled` in queries.
    pub const IS_REPORT_FROM_QUARANTINE_ENABLED: Property<Self> = Property::new("isReportFromQuarantineEnabled");
    /// `isReportToCustomizedEmailAddressEnabled` in queries.
    pub const IS_REPORT_TO_CUSTOMIZED_EMAIL_ADDRESS_ENABLED: Property<Self> =
        Property::new("isReportToCustomizedEmailAddressEnabled");
    /// `isReportToMicrosoftEnabled` in queries.
    pub const IS_REPORT_TO_MICROSOFT_ENABLED: Property<Self> = Property::new("isReportToMicrosoftEnabled");
    /// `isReviewEmailNotificationEnabled` in queries.
    pub const IS_REVIEW_EMAIL_NOTIFICATION_ENABLED: Property<Self> = Property::new("isReviewEmailNotificationEnabled");

    /// `customizedNotificationSenderEmailAddress`: `Edm.String`
    pub fn customized_notification_sender_email_address(&self) -> Option<&str> {
        self.0.str("customizedNotificationSenderEmailAddress")
    }

    /// Sets `customizedNotificationSenderEmailAddress`.
    pub fn with_customized_notification_sender_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customizedNotificationSenderEmailAddress", value))
    }

    /// `customizedReportRecipientEmailAddress`: `Edm.String`
    pub fn customized_report_recipient_email_address(&self) -> Option<&str> {
        self.0.str("customizedReportRecipientEmailAddress")
    }

    /// Sets `customizedReportRecipientEmailAddress`.
    pub fn with_customized_report_recipient_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customizedReportRecipientEmailAddress", value))
    }

    /// `isAlwaysReportEnabledForUsers`: `Edm.Boolean`
    pub fn is_always_report_enabled_for_users(&self) -> Option<bool> {
        self.0.bool("isAlwaysReportEnabledForUsers")
    }

    /// Sets `isAlwaysReportEnabledForUsers`.
    pub fn with_is_always_report_enabled_for_users(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAlwaysReportEnabledForUsers", value))
    }

    /// `isAskMeEnabledForUsers`: `Edm.Boolean`
    pub fn is_ask_me_enabled_for_users(&self) -> Option<bool> {
        self.0.bool("isAskMeEnabledForUsers")
    }

    /// Sets `isAskMeEnabledForUsers`.
    pub fn with_is_ask_me_enabled_for_users(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAskMeEnabledForUsers", value))
    }

    /// `isCustomizedMessageEnabled`: `Edm.Boolean`
    pub fn is_customized_message_enabled(&self) -> Option<bool> {
        self.0.bool("isCustomizedMessageEnabled")
    }

    /// Sets `isCustomizedMessageEnabled`.
    pub fn with_is_customized_message_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCustomizedMessageEnabled", value))
    }

    /// `isCustomizedMessageEnabledForPhishing`: `Edm.Boolean`
    pub fn is_customized_message_enabled_for_phishing(&self) -> Option<bool> {
        self.0.bool("isCustomizedMessageEnabledForPhishing")
    }

    /// Sets `isCustomizedMessageEnabledForPhishing`.
    pub fn with_is_customized_message_enabled_for_phishing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCustomizedMessageEnabledForPhishing", value))
    }

    /// `isCustomizedNotificationSenderEnabled`: `Edm.Boolean`
    pub fn is_customized_notification_sender_enabled(&self) -> Option<bool> {
        self.0.bool("isCustomizedNotificationSenderEnabled")
    }

    /// Sets `isCustomizedNotificationSenderEnabled`.
    pub fn with_is_customized_notification_sender_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCustomizedNotificationSenderEnabled", value))
    }

    /// `isNeverReportEnabledForUsers`: `Edm.Boolean`
    pub fn is_never_report_enabled_for_users(&self) -> Option<bool> {
        self.0.bool("isNeverReportEnabledForUsers")
    }

    /// Sets `isNeverReportEnabledForUsers`.
    pub fn with_is_never_report_enabled_for_users(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isNeverReportEnabledForUsers", value))
    }

    /// `isOrganizationBrandingEnabled`: `Edm.Boolean`
    pub fn is_organization_branding_enabled(&self) -> Option<bool> {
        self.0.bool("isOrganizationBrandingEnabled")
    }

    /// Sets `isOrganizationBrandingEnabled`.
    pub fn with_is_organization_branding_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOrganizationBrandingEnabled", value))
    }

    /// `isReportFromQuarantineEnabled`: `Edm.Boolean`
    pub fn is_report_from_quarantine_enabled(&self) -> Option<bool> {
        self.0.bool("isReportFromQuarantineEnabled")
    }

    /// Sets `isReportFromQuarantineEnabled`.
    pub fn with_is_report_from_quarantine_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isReportFromQuarantineEnabled", value))
    }

    /// `isReportToCustomizedEmailAddressEnabled`: `Edm.Boolean`
    pub fn is_report_to_customized_email_address_enabled(&self) -> Option<bool> {
        self.0.bool("isReportToCustomizedEmailAddressEnabled")
    }

    /// Sets `isReportToCustomizedEmailAddressEnabled`.
    pub fn with_is_report_to_customized_email_address_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isReportToCustomizedEmailAddressEnabled", value))
    }

    /// `isReportToMicrosoftEnabled`: `Edm.Boolean`
    pub fn is_report_to_microsoft_enabled(&self) -> Option<bool> {
        self.0.bool("isReportToMicrosoftEnabled")
    }

    /// Sets `isReportToMicrosoftEnabled`.
    pub fn with_is_report_to_microsoft_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isReportToMicrosoftEnabled", value))
    }

    /// `isReviewEmailNotificationEnabled`: `Edm.Boolean`
    pub fn is_review_email_notification_enabled(&self) -> Option<bool> {
        self.0.bool("isReviewEmailNotificationEnabled")
    }

    /// Sets `isReviewEmailNotificationEnabled`.
    pub fn with_is_review_email_notification_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isReviewEmailNotificationEnabled", value))
    }
}
