// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.subscription`](https://learn.microsoft.com/graph/api/resources/subscription?view=graph-rest-beta)
    Subscription: super::Entity = "microsoft.graph.subscription"
}

impl Subscription {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `applicationId` in queries.
    pub const APPLICATION_ID: Property<Self> = Property::new("applicationId");
    /// `changeType` in queries.
    pub const CHANGE_TYPE: Property<Self> = Property::new("changeType");
    /// `clientState` in queries.
    pub const CLIENT_STATE: Property<Self> = Property::new("clientState");
    /// `creatorId` in queries.
    pub const CREATOR_ID: Property<Self> = Property::new("creatorId");
    /// `encryptionCertificate` in queries.
    pub const ENCRYPTION_CERTIFICATE: Property<Self> = Property::new("encryptionCertificate");
    /// `encryptionCertificateId` in queries.
    pub const ENCRYPTION_CERTIFICATE_ID: Property<Self> = Property::new("encryptionCertificateId");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `includeResourceData` in queries.
    pub const INCLUDE_RESOURCE_DATA: Property<Self> = Property::new("includeResourceData");
    /// `latestSupportedTlsVersion` in queries.
    pub const LATEST_SUPPORTED_TLS_VERSION: Property<Self> = Property::new("latestSupportedTlsVersion");
    /// `lifecycleNotificationUrl` in queries.
    pub const LIFECYCLE_NOTIFICATION_URL: Property<Self> = Property::new("lifecycleNotificationUrl");
    /// `notificationContentType` in queries.
    pub const NOTIFICATION_CONTENT_TYPE: Property<Self> = Property::new("notificationContentType");
    /// `notificationQueryOptions` in queries.
    pub const NOTIFICATION_QUERY_OPTIONS: Property<Self> = Property::new("notificationQueryOptions");
    /// `notificationUrl` in queries.
    pub const NOTIFICATION_URL: Property<Self> = Property::new("notificationUrl");
    /// `notificationUrlAppId` in queries.
    pub const NOTIFICATION_URL_APP_ID: Property<Self> = Property::new("notificationUrlAppId");
    /// `resource` in queries.
    pub const RESOURCE: Property<Self> = Property::new("resource");

    /// `applicationId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn application_id(&self) -> Option<&str> {
        self.0.str("applicationId")
    }

    /// `changeType`: `microsoft.graph.changeType`
    ///
    /// Required. Supports multiple values. Possible values are: created, updated, deleted.
    pub fn change_type(&self) -> Option<super::ChangeType> {
        self.0.enumeration("changeType")
    }

    /// Sets `changeType`.
    pub fn with_change_type(self, value: impl Into<Nullable<super::ChangeType>>) -> Self {
        Self(self.0.with("changeType", value))
    }

    /// `clientState`: `Edm.String`
    ///
    /// Optional.
    pub fn client_state(&self) -> Option<&str> {
        self.0.str("clientState")
    }

    /// Sets `clientState`.
    pub fn with_client_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientState", value))
    }

    /// `creatorId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn creator_id(&self) -> Option<&str> {
        self.0.str("creatorId")
    }

    /// `encryptionCertificate`: `Edm.String`
    ///
    /// Optional.
    pub fn encryption_certificate(&self) -> Option<&str> {
        self.0.str("encryptionCertificate")
    }

    /// Sets `encryptionCertificate`.
    pub fn with_encryption_certificate(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("encryptionCertificate", value))
    }

    /// `encryptionCertificateId`: `Edm.String`
    ///
    /// Optional.
    pub fn encryption_certificate_id(&self) -> Option<&str> {
        self.0.str("encryptionCertificateId")
    }

    /// Sets `encryptionCertificateId`.
    pub fn with_encryption_certificate_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("encryptionCertificateId", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    ///
    /// Required.
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `includeResourceData`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn include_resource_data(&self) -> Option<bool> {
        self.0.bool("includeResourceData")
    }

    /// Sets `includeResourceData`.
    pub fn with_include_resource_data(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("includeResourceData", value))
    }

    /// `latestSupportedTlsVersion`: `Edm.String`
    ///
    /// Optional. Possible values are: v1\_0, v1\_1, v1\_2, v1\_3.
    pub fn latest_supported_tls_version(&self) -> Option<&str> {
        self.0.str("latestSupportedTlsVersion")
    }

    /// Sets `latestSupportedTlsVersion`.
    pub fn with_latest_supported_tls_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("latestSupportedTlsVersion", value))
    }

    /// `lifecycleNotificationUrl`: `Edm.String`
    ///
    /// Optional.
    pub fn lifecycle_notification_url(&self) -> Option<&str> {
        self.0.str("lifecycleNotificationUrl")
    }

    /// Sets `lifecycleNotificationUrl`.
    pub fn with_lifecycle_notification_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lifecycleNotificationUrl", value))
    }

    /// `notificationContentType`: `Edm.String`
    ///
    /// Optional.
    pub fn notification_content_type(&self) -> Option<&str> {
        self.0.str("notificationContentType")
    }

    /// Sets `notificationContentType`.
    pub fn with_notification_content_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationContentType", value))
    }

    /// `notificationQueryOptions`: `Edm.String`
    ///
    /// Optional.
    pub fn notification_query_options(&self) -> Option<&str> {
        self.0.str("notificationQueryOptions")
    }

    /// Sets `notificationQueryOptions`.
    pub fn with_notification_query_options(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationQueryOptions", value))
    }

    /// `notificationUrl`: `Edm.String`
    ///
    /// Required.
    pub fn notification_url(&self) -> Option<&str> {
        self.0.str("notificationUrl")
    }

    /// Sets `notificationUrl`.
    pub fn with_notification_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationUrl", value))
    }

    /// `notificationUrlAppId`: `Edm.String`
    ///
    /// Optional.
    pub fn notification_url_app_id(&self) -> Option<&str> {
        self.0.str("notificationUrlAppId")
    }

    /// Sets `notificationUrlAppId`.
    pub fn with_notification_url_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notificationUrlAppId", value))
    }

    /// `resource`: `Edm.String`
    ///
    /// Required.
    pub fn resource(&self) -> Option<&str> {
        self.0.str("resource")
    }

    /// Sets `resource`.
    pub fn with_resource(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resource", value))
    }
}
