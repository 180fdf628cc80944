// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.notification`](https://learn.microsoft.com/graph/api/resources/projectrome-notification?view=graph-rest-beta)
    Notification = "microsoft.graph.notification"
}

impl Notification {
    /// `targetHostName` in queries.
    pub const TARGET_HOST_NAME: Property<Self> = Property::new("targetHostName");
    /// `appNotificationid` in queries.
    pub const APP_NOTIFICATIONID: Property<Self> = Property::new("appNotificationid");
    /// `groupName` in queries.
    pub const GROUP_NAME: Property<Self> = Property::new("groupName");
    /// `targetPolicy` in queries.
    pub const TARGET_POLICY: Property<Self> = Property::new("targetPolicy");
    /// `payload` in queries.
    pub const PAYLOAD: Property<Self> = Property::new("payload");
    /// `displayTimeToLive` in queries.
    pub const DISPLAY_TIME_TO_LIVE: Property<Self> = Property::new("displayTimeToLive");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `priority` in queries.
    pub const PRIORITY: Property<Self> = Property::new("priority");
    /// `fallbackPolicy` in queries.
    pub const FALLBACK_POLICY: Property<Self> = Property::new("fallbackPolicy");

    /// `targetHostName`: `Edm.String`
    pub fn target_host_name(&self) -> Option<&str> {
        self.0.str("targetHostName")
    }

    /// Sets `targetHostName`.
    pub fn with_target_host_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetHostName", value))
    }

    /// `appNotificationid`: `Edm.String`
    pub fn app_notificationid(&self) -> Option<&str> {
        self.0.str("appNotificationid")
    }

    /// Sets `appNotificationid`.
    pub fn with_app_notificationid(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appNotificationid", value))
    }

    /// `groupName`: `Edm.String`
    pub fn group_name(&self) -> Option<&str> {
        self.0.str("groupName")
    }

    /// Sets `groupName`.
    pub fn with_group_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupName", value))
    }

    /// `targetPolicy`: `microsoft.graph.targetPolicyEndpoints`
    pub fn target_policy(&self) -> Option<&super::TargetPolicyEndpoints> {
        self.0.model("targetPolicy")
    }

    /// Sets `targetPolicy`.
    pub fn with_target_policy(self, value: impl Into<Nullable<super::TargetPolicyEndpoints>>) -> Self {
        Self(self.0.with("targetPolicy", value))
    }

    /// `payload`: `microsoft.graph.payloadTypes`
    pub fn payload(&self) -> Option<&super::PayloadTypes> {
        self.0.model("payload")
    }

    /// Sets `payload`.
    pub fn with_payload(self, value: impl Into<Nullable<super::PayloadTypes>>) -> Self {
        Self(self.0.with("payload", value))
    }

    /// `displayTimeToLive`: `Edm.Int32`
    pub fn display_time_to_live(&self) -> Option<i32> {
        self.0.i32("displayTimeToLive")
    }

    /// Sets `displayTimeToLive`.
    pub fn with_display_time_to_live(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("displayTimeToLive", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `priority`: `Edm.String`
    ///
    /// Possible values are: None, High, Low.
    pub fn priority(&self) -> Option<&str> {
        self.0.str("priority")
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// `fallbackPolicy`: `microsoft.graph.fallbackpolicy`
    pub fn fallback_policy(&self) -> Option<&super::Fallbackpolicy> {
        self.0.model("fallbackPolicy")
    }

    /// Sets `fallbackPolicy`.
    pub fn with_fallback_policy(self, value: impl Into<Nullable<super::Fallbackpolicy>>) -> Self {
        Self(self.0.with("fallbackPolicy", value))
    }
}
