// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from unifiedRoleManagementPolicyRule.
    ///
    /// [`microsoft.graph.unifiedRoleManagementPolicyNotificationRule`](https://learn.microsoft.com/graph/api/resources/unifiedrolemanagementpolicynotificationrule?view=graph-rest-1.0)
    UnifiedRoleManagementPolicyNotificationRule: super::UnifiedRoleManagementPolicyRule = "microsoft.graph.unifiedRoleManagementPolicyNotificationRule"
}

crate::runtime::derived! {
    UnifiedRoleManagementPolicyNotificationRule: super::Entity
}

impl UnifiedRoleManagementPolicyNotificationRule {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");
    /// `isDefaultRecipientsEnabled` in queries.
    pub const IS_DEFAULT_RECIPIENTS_ENABLED: Property<Self> = Property::new("isDefaultRecipientsEnabled");
    /// `notificationLevel` in queries.
    pub const NOTIFICATION_LEVEL: Property<Self> = Property::new("notificationLevel");
    /// `notificationRecipients` in queries.
    pub const NOTIFICATION_RECIPIENTS: Property<Self> = Property::new("notificationRecipients");
    /// `notificationType` in queries.
    pub const NOTIFICATION_TYPE: Property<Self> = Property::new("notificationType");
    /// `recipientType` in queries.
    pub const RECIPIENT_TYPE: Property<Self> = Property::new("recipientType");

    /// Sets `target`.
    pub fn with_target(self, value: impl Into<Nullable<super::UnifiedRoleManagementPolicyRuleTarget>>) -> Self {
        Self(self.0.with("target", value))
    }

    /// `isDefaultRecipientsEnabled`: `Edm.Boolean`
    pub fn is_default_recipients_enabled(&self) -> Option<bool> {
        self.0.bool("isDefaultRecipientsEnabled")
    }

    /// Sets `isDefaultRecipientsEnabled`.
    pub fn with_is_default_recipients_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefaultRecipientsEnabled", value))
    }

    /// `notificationLevel`: `Edm.String`
    ///
    /// Possible values are: None, Critical.
    pub fn notification_level(&self) -> Option<&str> {
        self.0.str("notificationLevel")
    }

    /// Sets `notificationLevel`.
    pub fn with_notification_level(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationLevel", value))
    }

    /// `notificationRecipients`: `Collection(Edm.String)`
    pub fn notification_recipients(&self) -> Option<Vec<&str>> {
        self.0.strs("notificationRecipients")
    }

    /// Sets `notificationRecipients`.
    pub fn with_notification_recipients(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("notificationRecipients", value))
    }

    /// `notificationType`: `Edm.String`
    pub fn notification_type(&self) -> Option<&str> {
        self.0.str("notificationType")
    }

    /// Sets `notificationType`.
    pub fn with_notification_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationType", value))
    }

    /// `recipientType`: `Edm.String`
    ///
    /// Possible values are: Requestor, Approver.
    pub fn recipient_type(&self) -> Option<&str> {
        self.0.str("recipientType")
    }

    /// Sets `recipientType`.
    pub fn with_recipient_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recipientType", value))
    }
}
