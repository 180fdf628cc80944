// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsManagementApp`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmanagementapp?view=graph-rest-beta)
    WindowsManagementApp = "microsoft.graph.windowsManagementApp"
}

impl WindowsManagementApp {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `availableVersion` in queries.
    pub const AVAILABLE_VERSION: Property<Self> = Property::new("availableVersion");
    /// `managedInstaller` in queries.
    pub const MANAGED_INSTALLER: Property<Self> = Property::new("managedInstaller");
    /// `managedInstallerConfiguredDateTime` in queries.
    pub const MANAGED_INSTALLER_CONFIGURED_DATE_TIME: Property<Self> =
        Property::new("managedInstallerConfiguredDateTime");
    /// `healthStates` in queries.
    pub const HEALTH_STATES: Property<Self> = Property::new("healthStates");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `availableVersion`: `Edm.String`
    pub fn available_version(&self) -> Option<&str> {
        self.0.str("availableVersion")
    }

    /// Sets `availableVersion`.
    pub fn with_available_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("availableVersion", value))
    }

    /// `managedInstaller`: `microsoft.graph.managedInstallerStatus`
    ///
    /// Possible values are: disabled, enabled.
    pub fn managed_installer(&self) -> Option<super::ManagedInstallerStatus> {
        self.0.enumeration("managedInstaller")
    }

    /// Sets `managedInstaller`.
    pub fn with_managed_installer(self, value: impl Into<Nullable<super::ManagedInstallerStatus>>) -> Self {
        Self(self.0.with("managedInstaller", value))
    }

    /// `managedInstallerConfiguredDateTime`: `Edm.String`
    pub fn managed_installer_configured_date_time(&self) -> Option<&str> {
        self.0.str("managedInstallerConfiguredDateTime")
    }

    /// Sets `managedInstallerConfiguredDateTime`.
    pub fn with_managed_installer_configured_date_time(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedInstallerConfiguredDateTime", value))
    }

    /// `healthStates`: `Collection(microsoft.graph.windowsManagementAppHealthState)`
    pub fn health_states(&self) -> Option<&[super::WindowsManagementAppHealthState]> {
        self.0.models("healthStates")
    }

    /// Sets `healthStates`.
    pub fn with_health_states(self, value: impl Into<Nullable<Vec<super::WindowsManagementAppHealthState>>>) -> Self {
        Self(self.0.with("healthStates", value))
    }
}
