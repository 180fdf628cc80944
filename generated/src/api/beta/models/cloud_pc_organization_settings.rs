// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcOrganizationSettings`](https://learn.microsoft.com/graph/api/resources/cloudpcorganizationsettings?view=graph-rest-beta)
    CloudPcOrganizationSettings = "microsoft.graph.cloudPcOrganizationSettings"
}

impl CloudPcOrganizationSettings {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `userAccountType` in queries.
    pub const USER_ACCOUNT_TYPE: Property<Self> = Property::new("userAccountType");
    /// `windowsSettings` in queries.
    pub const WINDOWS_SETTINGS: Property<Self> = Property::new("windowsSettings");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `osVersion`: `microsoft.graph.cloudPcOperatingSystem`
    ///
    /// Possible values are: windows10, windows11, unknownFutureValue.
    pub fn os_version(&self) -> Option<super::CloudPcOperatingSystem> {
        self.0.enumeration("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<super::CloudPcOperatingSystem>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `userAccountType`: `microsoft.graph.cloudPcUserAccountType`
    ///
    /// Possible values are: standardUser, administrator, unknownFutureValue.
    pub fn user_account_type(&self) -> Option<super::CloudPcUserAccountType> {
        self.0.enumeration("userAccountType")
    }

    /// Sets `userAccountType`.
    pub fn with_user_account_type(self, value: impl Into<Nullable<super::CloudPcUserAccountType>>) -> Self {
        Self(self.0.with("userAccountType", value))
    }

    /// `windowsSettings`: `microsoft.graph.cloudPcWindowsSettings`
    pub fn windows_settings(&self) -> Option<&super::CloudPcWindowsSettings> {
        self.0.model("windowsSettings")
    }

    /// Sets `windowsSettings`.
    pub fn with_windows_settings(self, value: impl Into<Nullable<super::CloudPcWindowsSettings>>) -> Self {
        Self(self.0.with("windowsSettings", value))
    }
}
