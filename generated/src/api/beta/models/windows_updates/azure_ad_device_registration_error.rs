// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from updatableasseterror.
    ///
    /// [`microsoft.graph.windowsUpdates.azureADDeviceRegistrationError`](https://learn.microsoft.com/graph/api/resources/windowsupdates-azureaddeviceregistrationerror?view=graph-rest-beta)
    AzureAdDeviceRegistrationError: super::UpdatableAssetError = "microsoft.graph.windowsUpdates.azureADDeviceRegistrationError"
}

impl AzureAdDeviceRegistrationError {
    /// `reason` in queries.
    pub const REASON: Property<Self> = Property::new("reason");

    /// `reason`: `microsoft.graph.windowsUpdates.azureADDeviceRegistrationErrorReason`
    ///
    /// Possible values are: invalidGlobalDeviceId, invalidAzureADDeviceId, missingTrustType, invalidAzureADJoin, unknownFutureValue.
    pub fn reason(&self) -> Option<super::AzureAdDeviceRegistrationErrorReason> {
        self.0.enumeration("reason")
    }

    /// Sets `reason`.
    pub fn with_reason(self, value: impl Into<Nullable<super::AzureAdDeviceRegistrationErrorReason>>) -> Self {
        Self(self.0.with("reason", value))
    }
}
