// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.win32LobAppInstallExperience`](https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobappinstallexperience?view=graph-rest-beta)
    Win32LobAppInstallExperience = "microsoft.graph.win32LobAppInstallExperience"
}

impl Win32LobAppInstallExperience {
    /// `runAsAccount` in queries.
    pub const RUN_AS_ACCOUNT: Property<Self> = Property::new("runAsAccount");
    /// `deviceRestartBehavior` in queries.
    pub const DEVICE_RESTART_BEHAVIOR: Property<Self> = Property::new("deviceRestartBehavior");

    /// `runAsAccount`: `microsoft.graph.runAsAccountType`
    ///
    /// Possible values are: system, user.
    pub fn run_as_account(&self) -> Option<super::RunAsAccountType> {
        self.0.enumeration("runAsAccount")
    }

    /// Sets `runAsAccount`.
    pub fn with_run_as_account(self, value: impl Into<Nullable<super::RunAsAccountType>>) -> Self {
        Self(self.0.with("runAsAccount", value))
    }

    /// `deviceRestartBehavior`: `microsoft.graph.win32LobAppRestartBehavior`
    ///
    /// Possible values are: basedOnReturnCode, allow, suppress, force.
    pub fn device_restart_behavior(&self) -> Option<super::Win32LobAppRestartBehavior> {
        self.0.enumeration("deviceRestartBehavior")
    }

    /// Sets `deviceRestartBehavior`.
    pub fn with_device_restart_behavior(self, value: impl Into<Nullable<super::Win32LobAppRestartBehavior>>) -> Self {
        Self(self.0.with("deviceRestartBehavior", value))
    }
}
