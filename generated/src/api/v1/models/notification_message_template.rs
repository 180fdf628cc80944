// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.notificationMessageTemplate`](https://learn.microsoft.com/graph/api/resources/intune-notification-notificationmessagetemplate?view=graph-rest-1.0)
    NotificationMessageTemplate = "microsoft.graph.notificationMessageTemplate"
}

impl NotificationMessageTemplate {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `defaultLocale` in queries.
    pub const DEFAULT_LOCALE: Property<Self> = Property::new("defaultLocale");
    /// `brandingOptions` in queries.
    pub const BRANDING_OPTIONS: Property<Self> = Property::new("brandingOptions");
    /// `localizedNotificationMessages` in queries.
    pub const LOCALIZED_NOTIFICATION_MESSAGES: Property<Self> = Property::new("localizedNotificationMessages");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `defaultLocale`: `Edm.String`
    pub fn default_locale(&self) -> Option<&str> {
        self.0.str("defaultLocale")
    }

    /// Sets `defaultLocale`.
    pub fn with_default_locale(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultLocale", value))
    }

    /// `brandingOptions`: `microsoft.graph.notificationTemplateBrandingOptions`
    ///
    /// Possible values are: none, includeCompanyLogo, includeCompanyName, includeContactInformation, includeDeviceDetails.
    pub fn branding_options(&self) -> Option<Flags<super::NotificationTemplateBrandingOptions>> {
        self.0.flags("brandingOptions")
    }

    /// Sets `brandingOptions`.
    pub fn with_branding_options(
        self,
        value: impl Into<Nullable<Flags<super::NotificationTemplateBrandingOptions>>>,
    ) -> Self {
        Self(self.0.with("brandingOptions", value))
    }

    /// `localizedNotificationMessages`: `Collection(microsoft.graph.localizedNotificationMessage)`
    pub fn localized_notification_messages(&self) -> Option<&[super::LocalizedNotificationMessage]> {
        self.0.models("localizedNotificationMessages")
    }

    /// Sets `localizedNotificationMessages`.
    pub fn with_localized_notification_messages(
        self,
        value: impl Into<Nullable<Vec<super::LocalizedNotificationMessage>>>,
    ) -> Self {
        Self(self.0.with("localizedNotificationMessages", value))
    }
}
