// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.androidDeviceOwnerEnrollmentProfile`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androiddeviceownerenrollmentprofile?view=graph-rest-beta)
    AndroidDeviceOwnerEnrollmentProfile = "microsoft.graph.androidDeviceOwnerEnrollmentProfile"
}

impl AndroidDeviceOwnerEnrollmentProfile {
    /// `accountId` in queries.
    pub const ACCOUNT_ID: Property<Self> = Property::new("accountId");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `enrollmentMode` in queries.
    pub const ENROLLMENT_MODE: Property<Self> = Property::new("enrollmentMode");
    /// `enrollmentTokenType` in queries.
    pub const ENROLLMENT_TOKEN_TYPE: Property<Self> = Property::new("enrollmentTokenType");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `tokenValue` in queries.
    pub const TOKEN_VALUE: Property<Self> = Property::new("tokenValue");
    /// `tokenCreationDateTime` in queries.
    pub const TOKEN_CREATION_DATE_TIME: Property<Self> = Property::new("tokenCreationDateTime");
    /// `tokenExpirationDateTime` in queries.
    pub const TOKEN_EXPIRATION_DATE_TIME: Property<Self> = Property::new("tokenExpirationDateTime");
    /// `enrolledDeviceCount` in queries.
    pub const ENROLLED_DEVICE_COUNT: Property<Self> = Property::new("enrolledDeviceCount");
    /// `enrollmentTokenUsageCount` in queries.
    pub const ENROLLMENT_TOKEN_USAGE_COUNT: Property<Self> = Property::new("enrollmentTokenUsageCount");
    /// `qrCodeContent` in queries.
    pub const QR_CODE_CONTENT: Property<Self> = Property::new("qrCodeContent");
    /// `qrCodeImage` in queries.
    pub const QR_CODE_IMAGE: Property<Self> = Property::new("qrCodeImage");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `wifiSsid` in queries.
    pub const WIFI_SSID: Property<Self> = Property::new("wifiSsid");
    /// `wifiPassword` in queries.
    pub const WIFI_PASSWORD: Property<Self> = Property::new("wifiPassword");
    /// `wifiSecurityType` in queries.
    pub const WIFI_SECURITY_TYPE: Property<Self> = Property::new("wifiSecurityType");
    /// `wifiHidden` in queries.
    pub const WIFI_HIDDEN: Property<Self> = Property::new("wifiHidden");

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

    /// `enrollmentMode`: `microsoft.graph.androidDeviceOwnerEnrollmentMode`
    ///
    /// Possible values are: corporateOwnedDedicatedDevice, corporateOwnedFullyManaged, corporateOwnedWorkProfile, corporateOwnedAOSPUserlessDevice, corporateOwnedAOSPUserAssociatedDevice.
    pub fn enrollment_mode(&self) -> Option<super::AndroidDeviceOwnerEnrollmentMode> {
        self.0.enumeration("enrollmentMode")
    }

    /// Sets `enrollmentMode`.
    pub fn with_enrollment_mode(self, value: impl Into<Nullable<super::AndroidDeviceOwnerEnrollmentMode>>) -> Self {
        Self(self.0.with("enrollmentMode", value))
    }

    /// `enrollmentTokenType`: `microsoft.graph.androidDeviceOwnerEnrollmentTokenType`
    ///
    /// Possible values are: default, corporateOwnedDedicatedDeviceWithAzureADSharedMode.
    pub fn enrollment_token_type(&self) -> Option<super::AndroidDeviceOwnerEnrollmentTokenType> {
        self.0.enumeration("enrollmentTokenType")
    }

    /// Sets `enrollmentTokenType`.
    pub fn with_enrollment_token_type(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerEnrollmentTokenType>>,
    ) -> Self {
        Self(self.0.with("enrollmentTokenType", value))
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

    /// `tokenCreationDateTime`: `Edm.DateTimeOffset`
    pub fn token_creation_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("tokenCreationDateTime")
    }

    /// Sets `tokenCreationDateTime`.
    pub fn with_token_creation_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("tokenCreationDateTime", value))
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

    /// `enrollmentTokenUsageCount`: `Edm.Int32`
    pub fn enrollment_token_usage_count(&self) -> Option<i32> {
        self.0.i32("enrollmentTokenUsageCount")
    }

    /// Sets `enrollmentTokenUsageCount`.
    pub fn with_enrollment_token_usage_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("enrollmentTokenUsageCount", value))
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

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `wifiSsid`: `Edm.String`
    pub fn wifi_ssid(&self) -> Option<&str> {
        self.0.str("wifiSsid")
    }

    /// Sets `wifiSsid`.
    pub fn with_wifi_ssid(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("wifiSsid", value))
    }

    /// `wifiPassword`: `Edm.String`
    pub fn wifi_password(&self) -> Option<&str> {
        self.0.str("wifiPassword")
    }

    /// Sets `wifiPassword`.
    pub fn with_wifi_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("wifiPassword", value))
    }

    /// `wifiSecurityType`: `microsoft.graph.aospWifiSecurityType`
    ///
    /// Possible values are: none, wpa, wep.
    pub fn wifi_security_type(&self) -> Option<super::AospWifiSecurityType> {
        self.0.enumeration("wifiSecurityType")
    }

    /// Sets `wifiSecurityType`.
    pub fn with_wifi_security_type(self, value: impl Into<Nullable<super::AospWifiSecurityType>>) -> Self {
        Self(self.0.with("wifiSecurityType", value))
    }

    /// `wifiHidden`: `Edm.Boolean`
    pub fn wifi_hidden(&self) -> Option<bool> {
        self.0.bool("wifiHidden")
    }

    /// Sets `wifiHidden`.
    pub fn with_wifi_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wifiHidden", value))
    }
}
