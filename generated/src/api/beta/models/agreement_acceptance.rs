// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.agreementAcceptance`](https://learn.microsoft.com/graph/api/resources/agreementacceptance?view=graph-rest-beta)
    AgreementAcceptance = "microsoft.graph.agreementAcceptance"
}

impl AgreementAcceptance {
    /// `agreementFileId` in queries.
    pub const AGREEMENT_FILE_ID: Property<Self> = Property::new("agreementFileId");
    /// `agreementId` in queries.
    pub const AGREEMENT_ID: Property<Self> = Property::new("agreementId");
    /// `deviceDisplayName` in queries.
    pub const DEVICE_DISPLAY_NAME: Property<Self> = Property::new("deviceDisplayName");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `deviceOSType` in queries.
    pub const DEVICE_OS_TYPE: Property<Self> = Property::new("deviceOSType");
    /// `deviceOSVersion` in queries.
    pub const DEVICE_OS_VERSION: Property<Self> = Property::new("deviceOSVersion");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `recordedDateTime` in queries.
    pub const RECORDED_DATE_TIME: Property<Self> = Property::new("recordedDateTime");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `userDisplayName` in queries.
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    /// `userEmail` in queries.
    pub const USER_EMAIL: Property<Self> = Property::new("userEmail");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `agreementFileId`: `Edm.String`
    pub fn agreement_file_id(&self) -> Option<&str> {
        self.0.str("agreementFileId")
    }

    /// Sets `agreementFileId`.
    pub fn with_agreement_file_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("agreementFileId", value))
    }

    /// `agreementId`: `Edm.String`
    pub fn agreement_id(&self) -> Option<&str> {
        self.0.str("agreementId")
    }

    /// Sets `agreementId`.
    pub fn with_agreement_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("agreementId", value))
    }

    /// `deviceDisplayName`: `Edm.String`
    pub fn device_display_name(&self) -> Option<&str> {
        self.0.str("deviceDisplayName")
    }

    /// Sets `deviceDisplayName`.
    pub fn with_device_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceDisplayName", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `deviceOSType`: `Edm.String`
    pub fn device_os_type(&self) -> Option<&str> {
        self.0.str("deviceOSType")
    }

    /// Sets `deviceOSType`.
    pub fn with_device_os_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceOSType", value))
    }

    /// `deviceOSVersion`: `Edm.String`
    pub fn device_os_version(&self) -> Option<&str> {
        self.0.str("deviceOSVersion")
    }

    /// Sets `deviceOSVersion`.
    pub fn with_device_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceOSVersion", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `recordedDateTime`: `Edm.DateTimeOffset`
    pub fn recorded_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("recordedDateTime")
    }

    /// Sets `recordedDateTime`.
    pub fn with_recorded_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("recordedDateTime", value))
    }

    /// `state`: `microsoft.graph.agreementAcceptanceState`
    ///
    /// Possible values are: accepted, declined.
    pub fn state(&self) -> Option<super::AgreementAcceptanceState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::AgreementAcceptanceState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `userDisplayName`: `Edm.String`
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.str("userDisplayName")
    }

    /// Sets `userDisplayName`.
    pub fn with_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userDisplayName", value))
    }

    /// `userEmail`: `Edm.String`
    pub fn user_email(&self) -> Option<&str> {
        self.0.str("userEmail")
    }

    /// Sets `userEmail`.
    pub fn with_user_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userEmail", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}
