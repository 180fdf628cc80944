// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.userActivity`](https://learn.microsoft.com/graph/api/resources/projectrome-activity?view=graph-rest-1.0)
    UserActivity: super::Entity = "microsoft.graph.userActivity"
}

impl UserActivity {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `userTimezone` in queries.
    pub const USER_TIMEZONE: Property<Self> = Property::new("userTimezone");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `appActivityId` in queries.
    pub const APP_ACTIVITY_ID: Property<Self> = Property::new("appActivityId");
    /// `activitySourceHost` in queries.
    pub const ACTIVITY_SOURCE_HOST: Property<Self> = Property::new("activitySourceHost");
    /// `appDisplayName` in queries.
    pub const APP_DISPLAY_NAME: Property<Self> = Property::new("appDisplayName");
    /// `activationUrl` in queries.
    pub const ACTIVATION_URL: Property<Self> = Property::new("activationUrl");
    /// `fallbackUrl` in queries.
    pub const FALLBACK_URL: Property<Self> = Property::new("fallbackUrl");
    /// `contentUrl` in queries.
    pub const CONTENT_URL: Property<Self> = Property::new("contentUrl");
    /// `visualElements` in queries.
    pub const VISUAL_ELEMENTS: Property<Self> = Property::new("visualElements");
    /// `contentInfo` in queries.
    pub const CONTENT_INFO: Property<Self> = Property::new("contentInfo");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `historyItems` in queries.
    pub const HISTORY_ITEMS: Property<Self> = Property::new("historyItems");

    /// `userTimezone`: `Edm.String`
    ///
    /// Optional.
    pub fn user_timezone(&self) -> Option<&str> {
        self.0.str("userTimezone")
    }

    /// Sets `userTimezone`.
    pub fn with_user_timezone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userTimezone", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `appActivityId`: `Edm.String`
    ///
    /// Required.
    pub fn app_activity_id(&self) -> Option<&str> {
        self.0.str("appActivityId")
    }

    /// Sets `appActivityId`.
    pub fn with_app_activity_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appActivityId", value))
    }

    /// `activitySourceHost`: `Edm.String`
    ///
    /// Required.
    pub fn activity_source_host(&self) -> Option<&str> {
        self.0.str("activitySourceHost")
    }

    /// Sets `activitySourceHost`.
    pub fn with_activity_source_host(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activitySourceHost", value))
    }

    /// `appDisplayName`: `Edm.String`
    ///
    /// Optional.
    pub fn app_display_name(&self) -> Option<&str> {
        self.0.str("appDisplayName")
    }

    /// Sets `appDisplayName`.
    pub fn with_app_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appDisplayName", value))
    }

    /// `activationUrl`: `Edm.String`
    ///
    /// Required.
    pub fn activation_url(&self) -> Option<&str> {
        self.0.str("activationUrl")
    }

    /// Sets `activationUrl`.
    pub fn with_activation_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activationUrl", value))
    }

    /// `fallbackUrl`: `Edm.String`
    ///
    /// Optional.
    pub fn fallback_url(&self) -> Option<&str> {
        self.0.str("fallbackUrl")
    }

    /// Sets `fallbackUrl`.
    pub fn with_fallback_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fallbackUrl", value))
    }

    /// `contentUrl`: `Edm.String`
    ///
    /// Optional.
    pub fn content_url(&self) -> Option<&str> {
        self.0.str("contentUrl")
    }

    /// Sets `contentUrl`.
    pub fn with_content_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentUrl", value))
    }

    /// `visualElements`: `microsoft.graph.visualInfo`
    ///
    /// Required.
    pub fn visual_elements(&self) -> Option<&super::VisualInfo> {
        self.0.model("visualElements")
    }

    /// Sets `visualElements`.
    pub fn with_visual_elements(self, value: impl Into<Nullable<super::VisualInfo>>) -> Self {
        Self(self.0.with("visualElements", value))
    }

    /// `contentInfo`: `Edm.Untyped`
    ///
    /// Optional.
    pub fn content_info(&self) -> Option<&Value> {
        self.0.untyped("contentInfo")
    }

    /// Sets `contentInfo`.
    pub fn with_content_info(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("contentInfo", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `status`: `microsoft.graph.status`
    pub fn status(&self) -> Option<super::Status> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::Status>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `historyItems`: `Collection(microsoft.graph.activityHistoryItem)`
    ///
    /// Optional.
    pub fn history_items(&self) -> Option<&[super::ActivityHistoryItem]> {
        self.0.models("historyItems")
    }

    /// Sets `historyItems`.
    pub fn with_history_items(self, value: impl Into<Nullable<Vec<super::ActivityHistoryItem>>>) -> Self {
        Self(self.0.with("historyItems", value))
    }
}
