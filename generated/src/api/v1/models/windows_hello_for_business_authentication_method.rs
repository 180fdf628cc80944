// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from authenticationmethod.
    ///
    /// [`microsoft.graph.windowsHelloForBusinessAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/windowshelloforbusinessauthenticationmethod?view=graph-rest-1.0)
    WindowsHelloForBusinessAuthenticationMethod: super::AuthenticationMethod = "microsoft.graph.windowsHelloForBusinessAuthenticationMethod"
}

impl WindowsHelloForBusinessAuthenticationMethod {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `keyStrength` in queries.
    pub const KEY_STRENGTH: Property<Self> = Property::new("keyStrength");
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

    /// `keyStrength`: `microsoft.graph.authenticationMethodKeyStrength`
    ///
    /// Possible values are: normal, weak, unknown.
    pub fn key_strength(&self) -> Option<super::AuthenticationMethodKeyStrength> {
        self.0.enumeration("keyStrength")
    }

    /// Sets `keyStrength`.
    pub fn with_key_strength(self, value: impl Into<Nullable<super::AuthenticationMethodKeyStrength>>) -> Self {
        Self(self.0.with("keyStrength", value))
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
