// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.androidForWorkEnrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidforworkenrollmentprofile?view=graph-rest-beta)
    AndroidForWorkEnrollmentProfile = "microsoft.graph.androidForWorkEnrollmentProfile"
}

impl AndroidForWorkEnrollmentProfile {
    /// `accountId` in queries.
    pub const ACCOUNT_ID: Property<Self> = Property::new("accountId");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `tokenValue` in queries.
    pub const TOKEN_VALUE: Property<Self> = Property::new("tokenValue");
    /// `tokenExpirationDateTime` in queries.
    pub const TOKEN_EXPIRATION_DATE_TIME: Property<Self> = Property::new("tokenExpirationDateTime");
    /// `enrolledDeviceCount` in queries.
    pub const ENROLLED_DEVICE_COUNT: Property<Self> = Property::new("enrolledDeviceCount");
    /// `qrCodeContent` in queries.
    pub const QR_CODE_CONTENT: Property<Self> = Property::new("qrCodeContent");
    /// `qrCodeImage` in queries.
    pub const QR_CODE_IMAGE: Property<Self> = Property::new("qrCodeImage");

    /// `accountId`: `Edm.String`
    pub fn account_id(&self) -> Option<&str> {
        self.0.str("accountId")
    }

    /// Sets `accountId`.
    pub fn with_account_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("accountId", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
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

    /// `tokenValue`: `Edm.String`
    pub fn token_value(&self) -> Option<&str> {
        self.0.str("tokenValue")
    }

    /// Sets `tokenValue`.
    pub fn with_token_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tokenValue", value))
    }

    /// `tokenExpirationDateTime`: `Edm.DateTimeOffset`
    pub fn token_expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("tokenExpirationDateTime")
    }

    /// Sets `tokenExpirationDateTime`.
    pub fn with_token_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("tokenExpirationDateTime", value))
    }

    /// `enrolledDeviceCount`: `Edm.Int32`
    pub fn enrolled_device_count(&self) -> Option<i32> {
        self.0.i32("enrolledDeviceCount")
    }

    /// Sets `enrolledDeviceCount`.
    pub fn with_enrolled_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("enrolledDeviceCount", value))
    }

    /// `qrCodeContent`: `Edm.String`
    pub fn qr_code_content(&self) -> Option<&str> {
        self.0.str("qrCodeContent")
    }

    /// Sets `qrCodeContent`.
    pub fn with_qr_code_content(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("qrCodeContent", value))
    }

    /// `qrCodeImage`: `microsoft.graph.mimeContent`
    pub fn qr_code_image(&self) -> Option<&super::MimeContent> {
        self.0.model("qrCodeImage")
    }

    /// Sets `qrCodeImage`.
    pub fn with_qr_code_image(self, value: impl Into<Nullable<super::MimeContent>>) -> Self {
        Self(self.0.with("qrCodeImage", value))
    }
}
