// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `mobileApp`.

use super::super::models;
use crate::runtime::{Bytes, IntoJson, Nullable, Object, Value};

/// The parameters of [intune-apps-mobileapp-validatexml](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-validatexml?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ValidateXmlRequest(Object);

impl ValidateXmlRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `officeConfigurationXml`: `Edm.Binary`
    pub fn with_office_configuration_xml(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("officeConfigurationXml", value))
    }
}

impl IntoJson for ValidateXmlRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-mobileapp-assign](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `mobileAppAssignments`: `Collection(microsoft.graph.mobileAppAssignment)`
    pub fn with_mobile_app_assignments(self, value: impl Into<Nullable<Vec<models::MobileAppAssignment>>>) -> Self {
        Self(self.0.with("mobileAppAssignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-mobileapp-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-haspayloadlinks?view=graph-rest-beta).
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

/// The parameters of [intune-shared-mobileapp-updaterelationships](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-updaterelationships?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRelationshipsRequest(Object);

impl UpdateRelationshipsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `relationships`: `Collection(microsoft.graph.mobileAppRelationship)`
    pub fn with_relationships(self, value: impl Into<Nullable<Vec<models::MobileAppRelationship>>>) -> Self {
        Self(self.0.with("relationships", value))
    }
}

impl IntoJson for UpdateRelationshipsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
