// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from authenticationmethod.
    ///
    /// [`microsoft.graph.microsoftAuthenticatorAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethod?view=graph-rest-1.0)
    MicrosoftAuthenticatorAuthenticationMethod: super::AuthenticationMethod = "microsoft.graph.microsoftAuthenticatorAuthenticationMethod"
}

impl MicrosoftAuthenticatorAuthenticationMethod {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `deviceTag` in queries.
    pub const DEVICE_TAG: Property<Self> = Property::new("deviceTag");
    /// `phoneAppVersion` in queries.
    pub const PHONE_APP_VERSION: Property<Self> = Property::new("phoneAppVersion");
    /// `device` in queries.
    pub const DEVICE: Property<Self> = Property::new("device");

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `deviceTag`: `Edm.String`
    pub fn device_tag(&self) -> Option<&str> {
        self.0.str("deviceTag")
    }

    /// Sets `deviceTag`.
    pub fn with_device_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceTag", value))
    }

    /// `phoneAppVersion`: `Edm.String`
    pub fn phone_app_version(&self) -> Option<&str> {
        self.0.str("phoneAppVersion")
    }

    /// Sets `phoneAppVersion`.
    pub fn with_phone_app_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phoneAppVersion", value))
    }

    /// `device`: `microsoft.graph.device`
    #[cfg(feature = "directory")]
    pub fn device(&self) -> Option<&super::Device> {
        self.0.model("device")
    }

    /// Sets `device`.
    #[cfg(feature = "directory")]
    pub fn with_device(self, value: impl Into<Nullable<super::Device>>) -> Self {
        Self(self.0.with("device", value))
    }
}
