// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `iosLobAppProvisioningConfiguration`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-shared-ioslobappprovisioningconfiguration-assign](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `appProvisioningConfigurationGroupAssignments`: `Collection(microsoft.graph.mobileAppProvisioningConfigGroupAssignment)`
    pub fn with_app_provisioning_configuration_group_assignments(
        self,
        value: impl Into<Nullable<Vec<models::MobileAppProvisioningConfigGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("appProvisioningConfigurationGroupAssignments", value))
    }

    /// `iOSLobAppProvisioningConfigAssignments`: `Collection(microsoft.graph.iosLobAppProvisioningConfigurationAssignment)`
    pub fn with_ios_lob_app_provisioning_config_assignments(
        self,
        value: impl Into<Nullable<Vec<models::IosLobAppProvisioningConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("iOSLobAppProvisioningConfigAssignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-ioslobappprovisioningconfiguration-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-ioslobappprovisioningconfiguration-haspayloadlinks?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct HasPayloadLinksRequest(Object);

impl HasPayloadLinksRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `payloadIds`: `Collection(Edm.String)`
    pub fn with_payload_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("payloadIds", value))
    }
}

impl IntoJson for HasPayloadLinksRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
