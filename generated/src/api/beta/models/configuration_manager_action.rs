// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.configurationManagerAction`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageraction?view=graph-rest-beta)
    ConfigurationManagerAction = "microsoft.graph.configurationManagerAction"
}

impl ConfigurationManagerAction {
    /// `action` in queries.
    pub const ACTION: Property<Self> = Property::new("action");

    /// `action`: `microsoft.graph.configurationManagerActionType`
    ///
    /// Possible values are: refreshMachinePolicy, refreshUserPolicy, wakeUpClient, appEvaluation, quickScan, fullScan, windowsDefenderUpdateSignatures.
    pub fn action(&self) -> Option<super::ConfigurationManagerActionType> {
        self.0.enumeration("action")
    }

    /// Sets `action`.
    pub fn with_action(self, value: impl Into<Nullable<super::ConfigurationManagerActionType>>) -> Self {
        Self(self.0.with("action", value))
    }
}
